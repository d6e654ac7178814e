// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "A15",
  "version": 1,
  "title": "Small truths on purpose",
  "phase": "atonement",
  "who": "involved",
  "tag": "foundation",
  "reader": "T",
  "minutes": 10,
  "howOften": "Once a week",
  "lowDemand": false,
  "why": "Hiding was a habit before it was a plan. It lives on in small things, such as a parking ticket, a lunch that ran long, a mood called \"fine\". Telling the truth is a muscle, and it grows on light weights. Each week you look for something that would have been easy to hide, and tell it before anyone asks. Your partner may not cheer. They may be upset about the ticket. Still, each truth that comes from you first is one that they did not have to dig for.",
  "steps": [
    "Walk through your week day by day. Where did you shade something, leave something out, or wipe a trace?",
    "Choose one that is small and true. If what comes up is large, stop here and tell your therapist alone before you tell it at home.",
    "Tell it, at a moment when your partner can hear it. One sentence, then the rest if they want it.",
    "Do not soften it with a gift, or with a truth about them.",
    "Stay in the room for what comes back.",
    "Then write what made it hard, and what you got out of it. Relief is a fair answer, and so is \"nothing yet\".",
    "If truth-telling at home is met with blows, threats or being locked out, it is not a matter of practice. Keep yourself safe and use the help page."
  ],
  "good": [
    "It was a truth about you.",
    "It would never have come out by itself.",
    "The wait between knowing and telling gets shorter."
  ],
  "fields": [
    {
      "key": "hide",
      "kind": "text",
      "by": "both",
      "label": "Something easy to hide this week",
      "help": "If there truly was nothing, write what tempted you."
    },
    {
      "key": "told",
      "kind": "choice",
      "by": "both",
      "label": "Did I tell it",
      "help": "The honest answer is the useful one, also here.",
      "choices": [
        {
          "key": "first",
          "label": "Yes, before I was asked"
        },
        {
          "key": "asked",
          "label": "Yes, when I was asked"
        },
        {
          "key": "not_yet",
          "label": "Not yet"
        }
      ]
    },
    {
      "key": "soon",
      "kind": "choice",
      "by": "both",
      "label": "How soon",
      "help": "Count from the moment at which you knew.",
      "choices": [
        {
          "key": "hour",
          "label": "Within the hour"
        },
        {
          "key": "day",
          "label": "The same day"
        },
        {
          "key": "two_days",
          "label": "Within two days"
        },
        {
          "key": "later",
          "label": "Later"
        }
      ]
    },
    {
      "key": "hard",
      "kind": "text",
      "by": "both",
      "label": "What made it hard",
      "help": "What did you see in your mind just before you spoke, or kept silent?"
    },
    {
      "key": "gained",
      "kind": "text",
      "by": "both",
      "label": "What I gained by telling",
      "help": "In your chest, in your sleep, in your partner's eyes."
    }
  ]
};
