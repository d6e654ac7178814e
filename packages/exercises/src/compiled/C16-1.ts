// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "C16",
  "version": 1,
  "title": "Three check-ups",
  "phase": "attachment",
  "who": "both",
  "tag": "foundation",
  "reader": "J",
  "minutes": 15,
  "howOften": "Once, near the end",
  "lowDemand": false,
  "why": "A dentist does not wait for the toothache. When the weekly hour here is gone, small things can pile up behind the sofa for a long time before anyone lifts it. So you set three short visits now, after three, six and twelve months. They are for looking around, and nothing has to be wrong. You may also decide that you do not want them. That is a fair answer, and the door stays where it is.",
  "steps": [
    "Count forward from your last session and pick a day near each of the three marks. Avoid the days that sting.",
    "Decide who books which one. Split them, so that the care for this does not sit with one person.",
    "Each of you lists what would tell you that things are slipping. Be exact. \"We have stopped saying goodnight\" is easier to see than \"we drift\".",
    "Choose what you do when two of these signs show up at once. You could take a walk that same week, or move the next visit up.",
    "Agree that either of you can ask for a visit without having to convince the other.",
    "A visit can be alone, too. If you ever feel unsafe, do not wait for a date. Call the clinic, or use the help page."
  ],
  "good": [
    "There are real days on it, or a clear \"no, thank you\".",
    "Each of you has at least one thing to look after.",
    "The signs are things that could be seen on a Wednesday."
  ],
  "fields": [
    {
      "key": "three",
      "kind": "date",
      "by": "both",
      "label": "After about three months",
      "help": "Leave a date empty if you do not want that visit."
    },
    {
      "key": "six",
      "kind": "date",
      "by": "both",
      "label": "After about six months",
      "help": "A season later."
    },
    {
      "key": "twelve",
      "kind": "date",
      "by": "both",
      "label": "After about a year",
      "help": "Some couples like this one best."
    },
    {
      "key": "books",
      "kind": "choice",
      "by": "both",
      "label": "Who books",
      "help": "It is only a phone call, but somebody has to make it.",
      "choices": [
        {
          "key": "me",
          "label": "I do"
        },
        {
          "key": "you",
          "label": "You do"
        },
        {
          "key": "shared",
          "label": "We split them"
        },
        {
          "key": "none",
          "label": "We would rather have none"
        }
      ]
    },
    {
      "key": "signs",
      "kind": "checklist",
      "by": "both",
      "label": "Signs that I would take seriously",
      "help": "Tick up to four that fit you.",
      "choices": [
        {
          "key": "silence",
          "label": "We talk only about errands"
        },
        {
          "key": "late",
          "label": "Being late without a word"
        },
        {
          "key": "hiding",
          "label": "I start to hide small things"
        },
        {
          "key": "searching",
          "label": "I feel the pull to search"
        },
        {
          "key": "sharp",
          "label": "We get sharp with each other"
        },
        {
          "key": "apart",
          "label": "We live side by side"
        },
        {
          "key": "tired",
          "label": "Everything feels like too much"
        },
        {
          "key": "no_fun",
          "label": "We no longer laugh"
        }
      ]
    },
    {
      "key": "own_sign",
      "kind": "text",
      "by": "both",
      "label": "A sign that only I would notice",
      "help": "In yourself, rather than in your partner."
    },
    {
      "key": "then_we",
      "kind": "text",
      "by": "both",
      "label": "When two of them show up",
      "help": "The first small thing to do."
    },
    {
      "key": "alone",
      "kind": "text",
      "by": "both",
      "label": "What I would want to talk about alone",
      "help": "A note that only your therapist reads, for before the end or for later.",
      "reader": "T"
    }
  ]
};
