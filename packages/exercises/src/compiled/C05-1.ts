// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "C05",
  "version": 1,
  "title": "Why we are fighting for this",
  "phase": "attunement",
  "who": "each",
  "tag": "connection",
  "reader": "H",
  "minutes": 20,
  "howOften": "Once, and again on a hard day",
  "lowDemand": true,
  "why": "Repair is tiring, and on some days the reasons for it are hard to find. This page collects them while you can see them. It promises nothing and asks for nothing. You may write very little. It does not count as making good, and nobody will measure you by it. On a grey evening it can remind you what you are both working for.",
  "steps": [
    "Write alone, at a time when you are neither very angry nor very tired.",
    "Look for things that belong to the two of you and to nobody else. An old joke, a way of cooking, how you got through a bad winter.",
    "Think of a moment when you knew that you wanted this person in your life. Tell it as a short scene.",
    "Then ask yourself what you would miss. Stay with what is true for you today, even if it is mixed.",
    "If nothing comes, write that. It is an honest answer, and your therapist can work with it.",
    "Send it. You read both pages together when your therapist opens them with you."
  ],
  "good": [
    "A few true lines, in your own voice.",
    "Hope and doubt may stand side by side.",
    "You did not write it to win your partner over."
  ],
  "fields": [
    {
      "key": "special",
      "kind": "long_text",
      "by": "both",
      "label": "What is special about us",
      "help": "Small things count."
    },
    {
      "key": "moment",
      "kind": "long_text",
      "by": "both",
      "label": "A moment when I knew",
      "help": "Where were you? What could you see, hear or smell?"
    },
    {
      "key": "miss",
      "kind": "long_text",
      "by": "both",
      "label": "What I would miss",
      "help": "It may be a habit, a voice, a way of being known."
    },
    {
      "key": "today",
      "kind": "choice",
      "by": "both",
      "label": "Today this feels",
      "help": "There is no better or worse answer.",
      "choices": [
        {
          "key": "near",
          "label": "Near"
        },
        {
          "key": "far",
          "label": "Far away"
        },
        {
          "key": "both",
          "label": "Both at once"
        },
        {
          "key": "not_sure",
          "label": "I am not sure"
        }
      ]
    }
  ]
};
