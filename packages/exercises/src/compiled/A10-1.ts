// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "A10",
  "version": 1,
  "title": "A short check-in each day",
  "phase": "atonement",
  "who": "both",
  "tag": "foundation",
  "reader": "J",
  "minutes": 5,
  "howOften": "Every day, or on the days that you agreed",
  "lowDemand": false,
  "why": "Not knowing is what keeps a worried mind awake. Five minutes at a fixed time can give it a place to land. The one whose part it is begins, without waiting to be asked, and says how the day will go and who will be there. The other listens and says how they are. It is a small thing that says \"I thought of you first\". It is not a report to a guard, and there is nothing to check or prove.",
  "steps": [
    "Agree on a time that fits most days, and on whether you talk, call or write a message.",
    "The one who begins says what is planned and in whose company. Then they say what has changed since the last check-in, before it comes up by itself.",
    "Add how you are inside. A number from 0 to 10 is enough on a busy day, with 10 for very well.",
    "The other says their own number, and one thing that helped or was missing. One question is fine. A dozen belong in a session.",
    "If there is something hard to tell, say so and tell it in the same talk, or name the hour. If it is too big for that, speak with your therapist first.",
    "Note the day in a line, each on your own page, and send the page at the end of the week.",
    "Leave out addresses, pictures and proof of any kind. On a day when it feels like being questioned, stop early and bring that along to the session."
  ],
  "good": [
    "It begins at the agreed time, and by the one whose turn it is.",
    "Both of you could do it while cooking.",
    "After some weeks it gets shorter by itself."
  ],
  "fields": [
    {
      "key": "days",
      "kind": "table",
      "by": "involved",
      "label": "My check-ins this week",
      "help": "A line for each day. An empty day is simply empty.",
      "columns": [
        {
          "key": "day",
          "label": "Day",
          "choices": [
            {
              "key": "mon",
              "label": "Monday"
            },
            {
              "key": "tue",
              "label": "Tuesday"
            },
            {
              "key": "wed",
              "label": "Wednesday"
            },
            {
              "key": "thu",
              "label": "Thursday"
            },
            {
              "key": "fri",
              "label": "Friday"
            },
            {
              "key": "sat",
              "label": "Saturday"
            },
            {
              "key": "sun",
              "label": "Sunday"
            }
          ]
        },
        {
          "key": "plan",
          "label": "My plan and company"
        },
        {
          "key": "change",
          "label": "What changed since the last time"
        },
        {
          "key": "mood",
          "label": "How I was",
          "choices": [
            {
              "key": "n0",
              "label": "0"
            },
            {
              "key": "n1",
              "label": "1"
            },
            {
              "key": "n2",
              "label": "2"
            },
            {
              "key": "n3",
              "label": "3"
            },
            {
              "key": "n4",
              "label": "4"
            },
            {
              "key": "n5",
              "label": "5"
            },
            {
              "key": "n6",
              "label": "6"
            },
            {
              "key": "n7",
              "label": "7"
            },
            {
              "key": "n8",
              "label": "8"
            },
            {
              "key": "n9",
              "label": "9"
            },
            {
              "key": "n10",
              "label": "10"
            }
          ]
        },
        {
          "key": "hard",
          "label": "Anything hard to tell",
          "choices": [
            {
              "key": "none",
              "label": "Nothing today"
            },
            {
              "key": "told",
              "label": "Yes, and I told it"
            }
          ]
        }
      ],
      "mostRows": 7
    },
    {
      "key": "my_days",
      "kind": "table",
      "by": "injured",
      "label": "How the check-ins were for me",
      "help": "Short notes. Skip any day you like.",
      "columns": [
        {
          "key": "day",
          "label": "Day",
          "choices": [
            {
              "key": "mon",
              "label": "Monday"
            },
            {
              "key": "tue",
              "label": "Tuesday"
            },
            {
              "key": "wed",
              "label": "Wednesday"
            },
            {
              "key": "thu",
              "label": "Thursday"
            },
            {
              "key": "fri",
              "label": "Friday"
            },
            {
              "key": "sat",
              "label": "Saturday"
            },
            {
              "key": "sun",
              "label": "Sunday"
            }
          ]
        },
        {
          "key": "mood",
          "label": "How I was",
          "choices": [
            {
              "key": "n0",
              "label": "0"
            },
            {
              "key": "n1",
              "label": "1"
            },
            {
              "key": "n2",
              "label": "2"
            },
            {
              "key": "n3",
              "label": "3"
            },
            {
              "key": "n4",
              "label": "4"
            },
            {
              "key": "n5",
              "label": "5"
            },
            {
              "key": "n6",
              "label": "6"
            },
            {
              "key": "n7",
              "label": "7"
            },
            {
              "key": "n8",
              "label": "8"
            },
            {
              "key": "n9",
              "label": "9"
            },
            {
              "key": "n10",
              "label": "10"
            }
          ]
        },
        {
          "key": "helped",
          "label": "What helped or was missing"
        }
      ],
      "mostRows": 7
    },
    {
      "key": "pressure",
      "kind": "long_text",
      "by": "both",
      "label": "If a check-in felt like pressure",
      "help": "Kept for your therapist, whichever side you are on. If you are afraid of what comes after one, use the help page.",
      "reader": "S"
    }
  ]
};
