// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "X06",
  "version": 1,
  "title": "Something I have not told yet",
  "phase": "atonement",
  "who": "each",
  "tag": "foundation",
  "reader": "T",
  "minutes": 10,
  "howOften": "Whenever there is something, as soon as you can",
  "lowDemand": false,
  "ownScreen": true,
  "why": "Something has come up, or has been there all along, and your partner does not know it. Perhaps your stomach has been telling you so for days. Telling it is hard, and telling it badly can hurt twice. That is why it goes to your therapist first. This page passes nothing on to your partner. Together you and your therapist plan how it will be told, by you, in your own voice, and with someone there to catch you both.",
  "steps": [
    "Before you write, know this. What you send becomes part of a health record, and a court can ask for such records. There are also things that a therapist must report by law. You are free to get legal advice of your own first.",
    "Keep it to a headline. \"There is a second debt\" is enough for today. Leave out names, places, intimate scenes and anything to sign in with.",
    "Say whether your partner has asked about it, or has come close.",
    "Then think about the telling. Should it be in a session? Is there a day that would make it worse, like a birthday?",
    "Write what you need so that you can go through with it. An hour with your therapist first, a friend on call, a place to sleep.",
    "Do not test the ground at home with hints. Half a truth in a doorway is the most painful kind.",
    "If you fear what could happen to you once it is told, or what you might do to yourself, use the last box and the help page before anything else."
  ],
  "good": [
    "It comes before anyone had to find out.",
    "It is whole enough that no second headline has to follow it next month.",
    "You leave the how and when open until you have talked."
  ],
  "fields": [
    {
      "key": "headline",
      "kind": "text",
      "by": "both",
      "label": "The headline",
      "help": "One sentence. The rest can wait until you talk."
    },
    {
      "key": "asked",
      "kind": "choice",
      "by": "both",
      "label": "Where it stands",
      "help": "As of today.",
      "choices": [
        {
          "key": "not_asked",
          "label": "My partner has not asked"
        },
        {
          "key": "asked",
          "label": "My partner has asked about it"
        },
        {
          "key": "told_part",
          "label": "I have told a part of it"
        },
        {
          "key": "told_all",
          "label": "I have told all of it"
        }
      ]
    },
    {
      "key": "plan",
      "kind": "choice",
      "by": "both",
      "label": "How I would like to tell",
      "help": "You do not decide this alone.",
      "choices": [
        {
          "key": "in_session",
          "label": "In a session"
        },
        {
          "key": "after_talk",
          "label": "After a talk alone with my therapist"
        },
        {
          "key": "not_sure",
          "label": "I do not know how"
        }
      ]
    },
    {
      "key": "by_when",
      "kind": "date",
      "by": "both",
      "label": "I would like to have told by",
      "help": "Sooner is easier to carry, for both of you."
    },
    {
      "key": "support",
      "kind": "text",
      "by": "both",
      "label": "What I need for it",
      "help": "For yourself and for your partner afterwards."
    },
    {
      "key": "afraid",
      "kind": "long_text",
      "by": "both",
      "label": "If I am afraid of what happens then",
      "help": "Never shown to your partner, and not read at all hours. In danger, call one of the numbers on the help page.",
      "reader": "S"
    }
  ]
};
