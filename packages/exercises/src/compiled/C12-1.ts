// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "C12",
  "version": 1,
  "title": "Looking back down the road",
  "phase": "attachment",
  "who": "both",
  "tag": "foundation",
  "reader": "J",
  "minutes": 30,
  "howOften": "Once",
  "lowDemand": false,
  "why": "When you climb, you look at your feet. It takes a stop at the bend to see how far down the house is. You have had agreements, good weeks and misses, talks that went well and talks that did not. Much of it is already fading. Here you write the road down while you both remember it. It is a record and no medal. It will show steep parts, and it will show who did what to get up them.",
  "steps": [
    "Open the list of your agreements, from the first one to those of today. Look only at weeks that have been opened.",
    "Choose three or four of them. For each, tell how it stood in the beginning and how it stands now. Plain counts are fine, and so is a short story.",
    "Pick a miss that was put right. What did the one do who had missed, and what did the other do when they heard?",
    "Then write what opened. A shared room, a trip, a key, a night without a check. Small doors belong on the list.",
    "Each of you names one thing that the other did and that nobody else saw.",
    "Say what was not mended. Put it in one line, without starting the talk again today.",
    "Read the pages to each other, slowly, and stop after half an hour."
  ],
  "good": [
    "Counts and stories are both there, and neither is polished.",
    "Both partners' work appears.",
    "It says what is open as calmly as what is done."
  ],
  "fields": [
    {
      "key": "then_now",
      "kind": "table",
      "by": "both",
      "label": "Our agreements, then and now",
      "help": "Up to four lines.",
      "columns": [
        {
          "key": "agreement",
          "label": "Agreement"
        },
        {
          "key": "then",
          "label": "In the beginning"
        },
        {
          "key": "now",
          "label": "Today"
        }
      ],
      "mostRows": 4
    },
    {
      "key": "put_right",
      "kind": "long_text",
      "by": "both",
      "label": "A miss that was put right",
      "help": "What each of you did, first and second."
    },
    {
      "key": "opened",
      "kind": "long_text",
      "by": "both",
      "label": "What opened",
      "help": "Things that you can do now, or leave undone now."
    },
    {
      "key": "you_did",
      "kind": "text",
      "by": "both",
      "label": "Something you did that I saw",
      "help": "Late hours, bitten tongues, the tenth answer to the same question."
    },
    {
      "key": "not_mended",
      "kind": "text",
      "by": "both",
      "label": "What is not mended",
      "help": "One line. It can stand there without a plan."
    },
    {
      "key": "differs",
      "kind": "long_text",
      "by": "both",
      "label": "Where my story of these months is another one",
      "help": "You and your therapist see this.",
      "reader": "T"
    }
  ]
};
