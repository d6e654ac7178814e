// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "B02",
  "version": 1,
  "title": "What we missed",
  "phase": "attunement",
  "who": "each",
  "tag": "foundation",
  "reader": "H",
  "minutes": 20,
  "howOften": "Once a week, four times",
  "lowDemand": false,
  "why": "Every couple reaches for each other many times a day, with a word, a look, a hand on the arm. Some of these moments get lost. Lost moments never excuse what happened between you. They can still show where you stopped seeing each other. Each of you looks back alone first, so that neither has to defend anything while writing. You read both pages together later, with your therapist beside you.",
  "steps": [
    "Write on your own, and do not compare notes before you both open this in a session.",
    "Think of one time when you reached for your partner and it did not arrive. Choose a small moment, not the biggest one.",
    "Describe what a camera would have seen. Where you were, what you said or did, what came back.",
    "Then turn it round. Think of one time when your partner may have reached for you and you missed it.",
    "Write what you would do today if the same moment came again.",
    "Send it when you are ready. You can take it back until it is opened."
  ],
  "good": [
    "You pick one real moment with a day and a place, rather than \"always\" or \"never\".",
    "You sound curious about your own part as well as about theirs.",
    "It is fine if the two of you remember the same evening in two ways."
  ],
  "fields": [
    {
      "key": "i_reached",
      "kind": "long_text",
      "by": "both",
      "label": "A time I reached for you",
      "help": "One moment. What were you hoping for?"
    },
    {
      "key": "how_i_reached",
      "kind": "checklist",
      "by": "both",
      "label": "How I reached",
      "help": "Tick what fits. Many of us reach in ways that are hard to see.",
      "choices": [
        {
          "key": "words",
          "label": "I said it in words"
        },
        {
          "key": "hint",
          "label": "I hinted"
        },
        {
          "key": "touch",
          "label": "I came close or touched you"
        },
        {
          "key": "joke",
          "label": "I made a joke"
        },
        {
          "key": "complaint",
          "label": "It came out as a complaint"
        },
        {
          "key": "silence",
          "label": "I went quiet and hoped you would ask"
        }
      ]
    },
    {
      "key": "i_missed",
      "kind": "long_text",
      "by": "both",
      "label": "A time I missed you",
      "help": "What did you see only later?"
    },
    {
      "key": "today",
      "kind": "text",
      "by": "both",
      "label": "What I would do today",
      "help": "One sentence is enough."
    },
    {
      "key": "not_safe",
      "kind": "long_text",
      "by": "both",
      "label": "Something here that does not feel safe to say",
      "help": "This box goes to your therapist alone and is never opened with the rest.",
      "reader": "S"
    }
  ]
};
