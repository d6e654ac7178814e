// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "B12",
  "version": 1,
  "title": "One good thing",
  "phase": "attunement",
  "who": "each",
  "tag": "connection",
  "reader": "J",
  "minutes": 3,
  "howOften": "Up to four times a week",
  "lowDemand": false,
  "why": "After a hurt, your eyes search for danger. They want to protect you. On the way they miss the coffee that was brought to your bed. Seeing it does not cancel anything. It is not a payment, and no one is keeping count. It only lets the good be real next to the hard. Three minutes are enough, and a day without a line is a day like any other.",
  "steps": [
    "At the end of a day, look back for something your partner did. It can be as small as a filled tank or a door held open.",
    "Write what it was, the way a photo would show it. \"You called your mother so that I could sleep\" says more than \"you were nice\".",
    "Add what it meant to you. Maybe it saved you time, or you felt thought of.",
    "If nothing comes to mind, close the page and do not make something up.",
    "Do not use a line to ask for one back, or to nudge your partner. \"At last you did it\" is a nudge.",
    "Send the page when the week is over. Your partner can read it from then on."
  ],
  "good": [
    "Your line is about something that really took place.",
    "It would still be true if your partner had written nothing.",
    "It has no \"but\" and no \"finally\" in it."
  ],
  "fields": [
    {
      "key": "noticed",
      "kind": "table",
      "by": "both",
      "label": "What I noticed",
      "help": "Up to four lines for the week. One is fine.",
      "columns": [
        {
          "key": "did",
          "label": "One thing you did"
        },
        {
          "key": "meant",
          "label": "What it meant to me"
        }
      ],
      "mostRows": 4
    },
    {
      "key": "looking",
      "kind": "choice",
      "by": "both",
      "label": "Looking for something good was",
      "help": "Only you and your therapist see which one you choose.",
      "reader": "T",
      "choices": [
        {
          "key": "easy",
          "label": "Easy"
        },
        {
          "key": "slow",
          "label": "Slow at first"
        },
        {
          "key": "hard",
          "label": "Hard right now"
        },
        {
          "key": "forced",
          "label": "As if I had to"
        }
      ]
    }
  ]
};
