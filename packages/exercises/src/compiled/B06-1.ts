// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "B06",
  "version": 1,
  "title": "What I need and where my line is",
  "phase": "attunement",
  "who": "each",
  "tag": "foundation",
  "reader": "H",
  "minutes": 30,
  "howOften": "Once, then again every month",
  "lowDemand": false,
  "why": "Needs that stay unsaid come out sideways, in sulking or in tests. Lines that stay unsaid can get crossed by accident. This page puts both into words. A need says what would help you. A boundary says what you yourself will do to take care of yourself. \"If voices get loud, I go to the other room and come back in half an hour\" is a boundary. \"You may not see your sister\" is a rule for another person, and rules like that have no place here. Both of you fill in a page, since both of you have needs.",
  "steps": [
    "Find half an hour alone. Start with needs, because they come more easily.",
    "Write each need so that a stranger would understand it. Instead of \"respect\", write \"ask me before you invite people\".",
    "Add how you would see it met. At breakfast, on a Sunday, in the way a question is asked.",
    "Go on to boundaries. Begin with \"I will\" and describe your own step. Pick one you could take on a bad day.",
    "Test each line by turning it round. Would it seem fair to you if your partner had written it?",
    "Mark what the two of you have settled before and what is still open.",
    "In a session you read both pages and choose the lines that you can both stand behind."
  ],
  "good": [
    "Every boundary tells your own next step.",
    "The page says what you long for as well as what should stop.",
    "No line takes away anyone's friends, money, work, faith, doctor or time alone."
  ],
  "fields": [
    {
      "key": "needs",
      "kind": "table",
      "by": "both",
      "label": "What I need",
      "help": "Up to five. The most useful ones are often the plainest.",
      "columns": [
        {
          "key": "need",
          "label": "I need"
        },
        {
          "key": "seen",
          "label": "I would see it when"
        },
        {
          "key": "standing",
          "label": "Between us it is",
          "choices": [
            {
              "key": "agreed",
              "label": "Agreed"
            },
            {
              "key": "open",
              "label": "Still open"
            }
          ]
        }
      ],
      "mostRows": 5
    },
    {
      "key": "boundaries",
      "kind": "table",
      "by": "both",
      "label": "Where my line is",
      "help": "Up to four. The second box is about you, and not about what your partner must do.",
      "columns": [
        {
          "key": "boundary",
          "label": "My line"
        },
        {
          "key": "my_step",
          "label": "If it is crossed, I will"
        },
        {
          "key": "standing",
          "label": "Between us it is",
          "choices": [
            {
              "key": "agreed",
              "label": "Agreed"
            },
            {
              "key": "open",
              "label": "Still open"
            }
          ]
        }
      ],
      "mostRows": 4
    },
    {
      "key": "your_need",
      "kind": "text",
      "by": "both",
      "label": "A need of yours I want to understand",
      "help": "What do you sense that your partner needs, and have never asked about?"
    },
    {
      "key": "afraid_to_draw",
      "kind": "long_text",
      "by": "both",
      "label": "A line I am afraid to draw",
      "help": "Your therapist alone reads this, though not around the clock. If you are in danger, the help page has numbers to call now.",
      "reader": "S"
    }
  ]
};
