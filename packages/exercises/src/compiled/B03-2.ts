// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "B03",
  "version": 2,
  "title": "Listening turns",
  "phase": "attunement",
  "who": "both",
  "tag": "foundation",
  "reader": "J",
  "minutes": 20,
  "howOften": "Up to three times a week",
  "lowDemand": false,
  "bothSafe": true,
  "why": "When something hurts, most of us answer before the other has finished. Then two people talk and nobody is heard. Taking turns slows this down. While one speaks, the other has a single job, to understand. You do not have to agree. It is enough that your partner can say, \"Yes, that is what I meant.\" Heard people calm down, and calm people think better.",
  "steps": [
    "Before each time, you are both asked in private whether now is a good time. When the page says talk, choose one small topic that both of you feel able to speak about. When it says rest, let it be.",
    "Decide who speaks first. Set the clock for five minutes.",
    "The speaker says what is on their mind in short pieces, about themselves. \"I felt left alone on Sunday\" works better than \"you left me alone\".",
    "The listener says nothing yet. When a piece is done, the listener tells it back in their own words and asks, \"Did I get that?\"",
    "The speaker says what fits and what is missing. Try again until it fits well enough.",
    "Change places and do the same. Stop after two turns each, even if there is more to say. Then each of you fills in your own page."
  ],
  "good": [
    "The listener tells it back before giving any answer of their own.",
    "Nobody is corrected for how they feel.",
    "If it gets too hot, either of you says so, and you name a time within a day to go on."
  ],
  "fields": [
    {
      "key": "turns",
      "kind": "turns",
      "by": "both",
      "label": "Our turns",
      "help": "The clock helps you change places. Each turn has five minutes.",
      "minutes": 5
    },
    {
      "key": "my_point",
      "kind": "text",
      "by": "both",
      "label": "When I spoke, my point was",
      "help": "One or two sentences."
    },
    {
      "key": "i_heard",
      "kind": "long_text",
      "by": "both",
      "label": "When I listened, I heard",
      "help": "In your own words, as you told it back."
    },
    {
      "key": "was_right",
      "kind": "choice",
      "by": "both",
      "label": "When I spoke, the listener's words",
      "help": "Think of the last time they told it back.",
      "choices": [
        {
          "key": "fitted",
          "label": "Fitted well"
        },
        {
          "key": "nearly",
          "label": "Nearly fitted"
        },
        {
          "key": "not_yet",
          "label": "Did not fit yet"
        }
      ]
    },
    {
      "key": "felt_heard",
      "kind": "scale_0_10",
      "by": "both",
      "label": "How much I felt heard",
      "help": "0 is not at all, 10 is fully. A low number is news you can use, not a mark for anyone."
    }
  ]
};
