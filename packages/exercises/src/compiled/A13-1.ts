// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "A13",
  "version": 1,
  "title": "A plan for time-outs",
  "phase": "atonement",
  "who": "each",
  "tag": "foundation",
  "reader": "H",
  "minutes": 20,
  "howOften": "Write it once. Then rehearse it twice a week while you are both calm",
  "lowDemand": false,
  "why": "When a body is in alarm, no good sentence comes out of it. Hearts pound, ears close, and people say things that take weeks to mend. A time-out is not walking off. It is a promise in two halves, \"I stop now\" and \"I come back at eight\". The second half is what makes it safe for the one who stays behind. Each of you writes a plan alone. Your therapist opens both with you, and out of the two you make one that you rehearse like a fire drill.",
  "steps": [
    "Think of your last bad argument and run it backwards, slowly. What did your body do five minutes before it went wrong?",
    "Pick a word that means stop. It should be short, and not one that you use for anything else. \"Teapot\" has served well.",
    "Choose how long you need. Less than twenty minutes is too short for a pulse to settle, and more than a day is too long for the one who waits.",
    "Decide how you will say when you are back. A clock time is kinder than \"later\".",
    "List what calms you. Going over the argument in your head is not on that list, and neither is a drink.",
    "When you rehearse, say the word over something silly, part for five minutes, and come back on time. It feels odd and it works.",
    "A time-out is for arguments. Where someone blocks the door, grabs, breaks things or threatens, get to a safe place first. The help page tells you whom to call."
  ],
  "good": [
    "The signs are ones that come early, when there is still a way to turn.",
    "The return has a time, and somebody whose job it is to come.",
    "No one gets to have the last word before the door closes."
  ],
  "fields": [
    {
      "key": "signs",
      "kind": "checklist",
      "by": "both",
      "label": "My early signs",
      "help": "What others might notice before you do.",
      "choices": [
        {
          "key": "loud",
          "label": "I get loud or fast"
        },
        {
          "key": "silent",
          "label": "I stop answering"
        },
        {
          "key": "hot",
          "label": "My face gets hot"
        },
        {
          "key": "jaw",
          "label": "My jaw or fists go tight"
        },
        {
          "key": "tears",
          "label": "Tears come up"
        },
        {
          "key": "pace",
          "label": "I pace or clear things away"
        },
        {
          "key": "score",
          "label": "I start to bring up old things"
        },
        {
          "key": "blank",
          "label": "My mind goes blank"
        }
      ]
    },
    {
      "key": "own_sign",
      "kind": "text",
      "by": "both",
      "label": "A sign that only I know",
      "help": "A thought, a pressure, a sound in the ears."
    },
    {
      "key": "word",
      "kind": "text",
      "by": "both",
      "label": "The pause word I would like",
      "help": "You settle on one word when the plans are opened."
    },
    {
      "key": "long",
      "kind": "choice",
      "by": "both",
      "label": "How long I need",
      "help": "For an argument of the usual size.",
      "choices": [
        {
          "key": "m20",
          "label": "20 minutes"
        },
        {
          "key": "m40",
          "label": "40 minutes"
        },
        {
          "key": "h2",
          "label": "Two hours"
        },
        {
          "key": "evening",
          "label": "Until the evening"
        },
        {
          "key": "next_day",
          "label": "Until the next day, at most 24 hours"
        }
      ]
    },
    {
      "key": "latest",
      "kind": "time",
      "by": "both",
      "label": "After this hour I would rather wait until tomorrow",
      "help": "Few of us are wise after eleven at night."
    },
    {
      "key": "return",
      "kind": "text",
      "by": "both",
      "label": "How I come back",
      "help": "What you do or say first. \"I am back. May I sit down?\""
    },
    {
      "key": "calms",
      "kind": "long_text",
      "by": "both",
      "label": "What calms me",
      "help": "Something for the hands, something for the breath, somewhere to go."
    },
    {
      "key": "unsafe",
      "kind": "long_text",
      "by": "both",
      "label": "If a time-out would not be safe for me",
      "help": "This stays out of the plan that you open together, and goes to your therapist alone. Nobody watches this box by night.",
      "reader": "S"
    }
  ]
};
