// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "C06",
  "version": 1,
  "title": "As close as we both like",
  "phase": "attachment",
  "who": "each",
  "tag": "connection",
  "reader": "T",
  "minutes": 20,
  "howOften": "Every two weeks, for as long as you both wish",
  "lowDemand": false,
  "why": "After a hurt, touch can feel like home on one day and like a cold draft on the next. A body has its own pace, and it cannot be talked into things. On this page you say, for yourself, which steps feel right just now. Your partner never sees your answers. Your therapist reads both pages and names one or two steps to which you both said yes. Others are left out on purpose, so a step that is missing tells nobody anything. A step that is named is something you may do. It is not something you owe.",
  "steps": [
    "Fill in the page by yourself, and send it without showing it around.",
    "Read each step slowly and notice what your body says. Do your shoulders drop, or do they rise?",
    "Choose \"yes\" only where you would be glad of it this week. \"Maybe\" means not this week.",
    "Answer for now. Last month's yes is over, and so is last month's no.",
    "Choose a word that stops everything at once. It needs no reason, then or later.",
    "Before a step that could pass on an infection or lead to a child, health comes first. Get tested, talk with a doctor, and decide on protection.",
    "If anyone presses you to say yes, here or at home, use the last box. You can also open the help page."
  ],
  "good": [
    "The page is as true as you can make it, even if every answer is \"not now\".",
    "A no in the middle of a yes ends it there, without a sigh.",
    "Nobody asks the other what they ticked."
  ],
  "fields": [
    {
      "key": "near",
      "kind": "choice",
      "by": "both",
      "label": "Sitting close, side by side",
      "help": "On the sofa, on a bench, at a film.",
      "choices": [
        {
          "key": "yes",
          "label": "Yes"
        },
        {
          "key": "maybe",
          "label": "Maybe"
        },
        {
          "key": "not_now",
          "label": "Not now"
        }
      ]
    },
    {
      "key": "hands",
      "kind": "choice",
      "by": "both",
      "label": "Holding hands",
      "help": "At home or outside, wherever you think of first.",
      "choices": [
        {
          "key": "yes",
          "label": "Yes"
        },
        {
          "key": "maybe",
          "label": "Maybe"
        },
        {
          "key": "not_now",
          "label": "Not now"
        }
      ]
    },
    {
      "key": "hug",
      "kind": "choice",
      "by": "both",
      "label": "A long hug",
      "help": "Long enough to breathe in and out a few times.",
      "choices": [
        {
          "key": "yes",
          "label": "Yes"
        },
        {
          "key": "maybe",
          "label": "Maybe"
        },
        {
          "key": "not_now",
          "label": "Not now"
        }
      ]
    },
    {
      "key": "kiss",
      "kind": "choice",
      "by": "both",
      "label": "A kiss on the mouth",
      "help": "Just that, and nothing after it.",
      "choices": [
        {
          "key": "yes",
          "label": "Yes"
        },
        {
          "key": "maybe",
          "label": "Maybe"
        },
        {
          "key": "not_now",
          "label": "Not now"
        }
      ]
    },
    {
      "key": "same_bed",
      "kind": "choice",
      "by": "both",
      "label": "Sleeping in the same bed",
      "help": "Sleeping, and nothing more.",
      "choices": [
        {
          "key": "yes",
          "label": "Yes"
        },
        {
          "key": "maybe",
          "label": "Maybe"
        },
        {
          "key": "not_now",
          "label": "Not now"
        }
      ]
    },
    {
      "key": "stroking",
      "kind": "choice",
      "by": "both",
      "label": "Stroking or rubbing each other's back",
      "help": "Dressed, and for as long as you both like it.",
      "choices": [
        {
          "key": "yes",
          "label": "Yes"
        },
        {
          "key": "maybe",
          "label": "Maybe"
        },
        {
          "key": "not_now",
          "label": "Not now"
        }
      ]
    },
    {
      "key": "skin",
      "kind": "choice",
      "by": "both",
      "label": "Lying close, skin to skin",
      "help": "With no next step planned.",
      "choices": [
        {
          "key": "yes",
          "label": "Yes"
        },
        {
          "key": "maybe",
          "label": "Maybe"
        },
        {
          "key": "not_now",
          "label": "Not now"
        }
      ]
    },
    {
      "key": "making_love",
      "kind": "choice",
      "by": "both",
      "label": "Making love",
      "help": "One of the three words is all we ask. Please write no details, here or elsewhere.",
      "choices": [
        {
          "key": "yes",
          "label": "Yes"
        },
        {
          "key": "maybe",
          "label": "Maybe"
        },
        {
          "key": "not_now",
          "label": "Not now"
        }
      ]
    },
    {
      "key": "health",
      "kind": "choice",
      "by": "both",
      "label": "My health checks",
      "help": "Tests and protection. No results here, only where you stand.",
      "choices": [
        {
          "key": "done",
          "label": "Done"
        },
        {
          "key": "booked",
          "label": "Booked"
        },
        {
          "key": "to_ask",
          "label": "I need to ask a doctor first"
        },
        {
          "key": "not_needed",
          "label": "Not needed for my steps"
        }
      ]
    },
    {
      "key": "stop_word",
      "kind": "text",
      "by": "both",
      "label": "My stop word",
      "help": "Your therapist helps you agree on one that you both know."
    },
    {
      "key": "wish",
      "kind": "text",
      "by": "both",
      "label": "What would make it easier",
      "help": "Light off, more time, being asked first."
    },
    {
      "key": "pressed",
      "kind": "long_text",
      "by": "both",
      "label": "If I feel pressed or afraid",
      "help": "Only your therapist will read this, and perhaps not today. If you need someone now, go to the help page.",
      "reader": "S"
    }
  ]
};
