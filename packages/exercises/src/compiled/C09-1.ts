// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "C09",
  "version": 1,
  "title": "Days that sting",
  "phase": "attachment",
  "who": "both",
  "tag": "foundation",
  "reader": "J",
  "minutes": 20,
  "howOften": "Before each such day",
  "lowDemand": false,
  "why": "Some dates hurt. The day it came out. A birthday that was spoiled. The week of the trip. They come round with the calendar, and the body often knows first. You may both sleep badly and have no idea why. If you look at such a day before it comes, it loses some of its ambush. You cannot make it an ordinary day. You can make sure that neither of you stands alone in it.",
  "steps": [
    "Take out the calendar together and name the day. Also name the days around it, since the run-up is often the worst part.",
    "Each of you says what may rise. For one it is rage, for the other shame or dread. Both are allowed to be in the room.",
    "Say what you do not want. No party, no pretending, no long talk after supper.",
    "Make a plan for morning, noon and night. Who is where, who else will be around, and when do you two meet?",
    "Put in one good thing for each of you. Swimming, a grave visited, a grandmother's soup.",
    "Think of the case that it goes badly. How would you find each other on the day after?",
    "When it is over, tell each other one thing that helped. Write it down for next year."
  ],
  "good": [
    "You talk about it before the week has begun.",
    "Each of you knows where the other will be at noon.",
    "If the plan falls apart, the evening after is part of the plan."
  ],
  "fields": [
    {
      "key": "day",
      "kind": "date",
      "by": "both",
      "label": "The day",
      "help": "If it is a season, write the day on which it begins."
    },
    {
      "key": "what_day",
      "kind": "text",
      "by": "both",
      "label": "What I call it",
      "help": "A name that is bearable for you, such as \"the October day\"."
    },
    {
      "key": "rises",
      "kind": "long_text",
      "by": "both",
      "label": "What may rise in me",
      "help": "Think of your body as well. Sleep, stomach, jaw."
    },
    {
      "key": "not_want",
      "kind": "text",
      "by": "both",
      "label": "What I do not want on that day",
      "help": "A clear no is a help to both of you."
    },
    {
      "key": "plan",
      "kind": "table",
      "by": "both",
      "label": "Our plan",
      "help": "A handful of lines. Empty hours may stay empty.",
      "columns": [
        {
          "key": "when",
          "label": "When"
        },
        {
          "key": "what",
          "label": "What"
        },
        {
          "key": "who",
          "label": "With whom",
          "choices": [
            {
              "key": "together",
              "label": "Together"
            },
            {
              "key": "alone",
              "label": "Alone"
            },
            {
              "key": "others",
              "label": "With others"
            }
          ]
        }
      ],
      "mostRows": 5
    },
    {
      "key": "goes_badly",
      "kind": "text",
      "by": "both",
      "label": "If it goes badly, I will",
      "help": "One step towards the other, once you are both calm."
    },
    {
      "key": "too_much",
      "kind": "long_text",
      "by": "both",
      "label": "What I fear about that day",
      "help": "Your therapist can plan with you. If thoughts of not wanting to live come up, do not wait for an answer here. Open the help page.",
      "reader": "T"
    }
  ]
};
