// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "X05",
  "version": 1,
  "title": "Putting a miss right",
  "phase": "atonement",
  "who": "each",
  "tag": "foundation",
  "reader": "J",
  "minutes": 10,
  "howOften": "After a miss, when your therapist asks for it",
  "lowDemand": false,
  "why": "You said you would do something, and it did not happen. The miss itself will stay in the record, and nothing on this page rubs it out. Next to it there can be something else, namely what you did about it. People who were hurt often watch that part more closely than the miss. Does the other look away, or come back with a broom? Your partner will read this page once you send it, so write to them as you would speak at the kitchen table.",
  "steps": [
    "Let a night pass first. The page is for the next day, or the one after.",
    "Say what happened, short and straight. The traffic may have been bad, but begin with yourself. \"I left at seven.\"",
    "Say when you told your partner. If you did not, say that too.",
    "Ask yourself what the hour was like on the other side. What did they see, and what did they have to think?",
    "Offer one thing that would help now. Something that can be done this week beats something grand.",
    "Then look for the leak. What would you have to change so that this one does not happen again? An alarm, a spare key, an earlier \"no\" at work.",
    "Send it and leave it there. Do not ask whether it is all right again."
  ],
  "good": [
    "The word \"but\" does not come up.",
    "What you offer costs you something and puts no work on your partner.",
    "It could be said aloud in under three minutes."
  ],
  "fields": [
    {
      "key": "happened",
      "kind": "text",
      "by": "both",
      "label": "What happened",
      "help": "Two sentences at most."
    },
    {
      "key": "told_when",
      "kind": "choice",
      "by": "both",
      "label": "When I told",
      "help": "As it was, even if you wish it had been otherwise.",
      "choices": [
        {
          "key": "before_asked",
          "label": "Before you asked"
        },
        {
          "key": "when_asked",
          "label": "When you asked"
        },
        {
          "key": "known",
          "label": "You knew before I spoke"
        },
        {
          "key": "now",
          "label": "I am telling you with this page"
        }
      ]
    },
    {
      "key": "effect",
      "kind": "long_text",
      "by": "both",
      "label": "What it was like for you, as I understand it",
      "help": "Leave room for being wrong. \"I think you sat there and\" is a good start."
    },
    {
      "key": "repair",
      "kind": "text",
      "by": "both",
      "label": "What I will do now",
      "help": "One thing, with a day."
    },
    {
      "key": "prevent",
      "kind": "text",
      "by": "both",
      "label": "So that it does not happen again",
      "help": "A change in your day and not a vow."
    },
    {
      "key": "harder",
      "kind": "long_text",
      "by": "both",
      "label": "There is more behind it",
      "help": "A box for your therapist alone. If there is something you have not told yet, here is a first place for it.",
      "reader": "T"
    }
  ]
};
