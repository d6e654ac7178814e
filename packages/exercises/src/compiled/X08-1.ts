// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "X08",
  "version": 1,
  "title": "What got in the way",
  "phase": "atonement",
  "who": "each",
  "tag": "foundation",
  "reader": "T",
  "minutes": 2,
  "howOften": "When something stayed undone",
  "lowDemand": false,
  "ownScreen": true,
  "why": "You had something to do, and it was not done. That happens to everyone who lives a life next to this work. Nobody is going to tell you off. The reason is useful, because it often says that the task was too big, came on the wrong day or was the wrong task. Then your therapist can change it. What you tick is not shown to your partner, and nothing on their pages changes because of it.",
  "steps": [
    "Choose the reason that comes closest. If there are two, take the one that came first.",
    "Be blunt. \"I think this is no use\" helps more than \"I had no time\" when it is the truth.",
    "Add what would make it doable. Half of it, another day, doing it in the session, or doing something else in its place.",
    "If you forgot, look for a hook. After brushing your teeth, before the news, on the bus.",
    "If it was too much for your heart, say so. There are gentler ways in, and waiting is one of them.",
    "If it felt unsafe, choose that line. You will see the help page at once, and you decide how your therapist may reach you."
  ],
  "good": [
    "You need less than two minutes and no excuse.",
    "It tells about the task and the week, rather than about your worth.",
    "Next time there is a smaller step, or a good reason to leave it."
  ],
  "fields": [
    {
      "key": "reason",
      "kind": "choice",
      "by": "both",
      "label": "It was not done because",
      "help": "Your therapist reads this and your partner never does.",
      "reader": "S",
      "choices": [
        {
          "key": "forgot",
          "label": "I forgot"
        },
        {
          "key": "no_time",
          "label": "I had no time"
        },
        {
          "key": "too_hard",
          "label": "It was too hard"
        },
        {
          "key": "unclear",
          "label": "It was not clear to me"
        },
        {
          "key": "disagree",
          "label": "I do not agree with it"
        },
        {
          "key": "unsafe",
          "label": "It did not feel safe",
          "help": true
        }
      ]
    },
    {
      "key": "doable",
      "kind": "text",
      "by": "both",
      "label": "What would make it doable",
      "help": "Shorter, simpler, another hour, with you in the room."
    },
    {
      "key": "wish",
      "kind": "choice",
      "by": "both",
      "label": "I would like to",
      "help": "You will find an answer next to the task.",
      "choices": [
        {
          "key": "try_again",
          "label": "Try it once more"
        },
        {
          "key": "other",
          "label": "Do something else instead"
        },
        {
          "key": "talk",
          "label": "Talk about it first"
        },
        {
          "key": "drop",
          "label": "Leave it"
        }
      ]
    }
  ]
};
