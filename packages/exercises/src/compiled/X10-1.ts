// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "X10",
  "version": 1,
  "title": "What this part may be like",
  "phase": "atonement",
  "who": "each",
  "tag": "foundation",
  "reader": "T",
  "minutes": 8,
  "howOften": "Once, when a new part begins",
  "lowDemand": false,
  "why": "A steep path is easier when you know that it is steep. Then you do not take each hard breath for a sign that you are lost. Here is what many couples meet in each part of this work. Yours will differ. Nobody can tell you how long a part will take, and the whole way is rather a matter of many months than of weeks. The page is no measuring stick. It lets you compare, shake your head, and ask.",
  "steps": [
    "Find your part below and read it slowly. You can read the other two as well.",
    "Part 1 is about making it right. Expect many questions, some of them for the tenth time. Expect anger and shame, short nights, and a calm day that makes you suspicious. Small things that are done as promised carry the weight.",
    "Part 2 is about learning each other again. It may feel odd to be curious when something still aches. The one who broke trust may start to speak of needs, too. Old reminders come back, and little by little they tend to let go sooner.",
    "Part 3 is about leaning on each other. There is more ease and less help from outside, and that can be frightening. Wanting to be close and wanting to hide may come in the same minute. Some couples find in this part that they would rather go on apart.",
    "In every part there are waves, dates that hurt and weeks when nothing moves. A wave is not a step back.",
    "Now close your eyes for a moment. What stays with you from what you read?",
    "Write what surprised you, and what you would like to ask. It is a good start for the next session."
  ],
  "good": [
    "You write what you truly thought, even if it is \"I do not believe a word of it\".",
    "One question is enough to begin with.",
    "You know where to turn if it gets too heavy. The help page is open in every part."
  ],
  "fields": [
    {
      "key": "my_part",
      "kind": "choice",
      "by": "both",
      "label": "I read about",
      "help": "The part in which you two are now.",
      "choices": [
        {
          "key": "one",
          "label": "Part 1: making it right"
        },
        {
          "key": "two",
          "label": "Part 2: learning each other again"
        },
        {
          "key": "three",
          "label": "Part 3: leaning on each other"
        }
      ]
    },
    {
      "key": "surprised",
      "kind": "text",
      "by": "both",
      "label": "What surprised me",
      "help": "Something you had pictured in another way."
    },
    {
      "key": "relief",
      "kind": "text",
      "by": "both",
      "label": "What I was glad to read",
      "help": "If there was anything."
    },
    {
      "key": "worry",
      "kind": "text",
      "by": "both",
      "label": "What worries me about it",
      "help": "Your therapist will come back to this with you. It is not read at once."
    },
    {
      "key": "question",
      "kind": "text",
      "by": "both",
      "label": "A question",
      "help": "About the work itself, about time, about what happens if it does not go well."
    }
  ]
};
