// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "A07",
  "version": 1,
  "title": "My question list",
  "phase": "atonement",
  "who": "injured",
  "tag": "foundation",
  "reader": "T",
  "minutes": 20,
  "howOften": "Whenever a new question comes, about once a week",
  "lowDemand": false,
  "why": "Questions tend to come at night, in the car, in the middle of a meal. Each one feels as if it has to be asked right now. A list gives them a place to wait. You can look at them in daylight, see which ones truly matter to you, and bring those to a session where you are not alone with the answer. Your therapist reads the list so that the answers can be prepared with care and come whole, instead of in drips.",
  "steps": [
    "Find a place where you are by yourself and will not be read over the shoulder.",
    "Write your questions as they come, one on each line. They do not have to be neat or polite.",
    "For each one, choose what kind it is. Some ask for a fact, some for what it meant, some for whether you are safe now.",
    "Ask yourself what the answer would give you. \"I could stop checking\" is a different reason from \"I want to know it all\".",
    "Choose when it should be asked. Now, in a session, or parked for later. Parked does not mean lost.",
    "Stop after twenty minutes, even if there is more. Do something kind for your body before you go on with the day."
  ],
  "good": [
    "A short list of true questions is worth more than a long one.",
    "You notice which questions would calm you, and which would only leave pictures in your head.",
    "You may change your mind about any of them, at any time."
  ],
  "fields": [
    {
      "key": "questions",
      "kind": "table",
      "by": "both",
      "label": "My questions",
      "help": "Up to twelve lines. Leave any box empty if you do not know yet.",
      "columns": [
        {
          "key": "question",
          "label": "Question"
        },
        {
          "key": "asks_for",
          "label": "It asks for",
          "choices": [
            {
              "key": "fact",
              "label": "A fact"
            },
            {
              "key": "meaning",
              "label": "What it meant"
            },
            {
              "key": "safety",
              "label": "Whether I am safe"
            }
          ]
        },
        {
          "key": "gives",
          "label": "What the answer would give me"
        },
        {
          "key": "when",
          "label": "When",
          "choices": [
            {
              "key": "now",
              "label": "Now"
            },
            {
              "key": "session",
              "label": "In a session"
            },
            {
              "key": "parked",
              "label": "Parked"
            }
          ]
        }
      ],
      "mostRows": 12
    },
    {
      "key": "first",
      "kind": "text",
      "by": "both",
      "label": "The one that matters most today",
      "help": "If only one could be answered, which would it be?"
    },
    {
      "key": "after",
      "kind": "scale_0_10",
      "by": "both",
      "label": "How stirred up I am after writing",
      "help": "0 is calm, 10 is as stirred up as it gets. It tells your therapist how fast to go."
    }
  ]
};
