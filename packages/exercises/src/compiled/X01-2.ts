// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "X01",
  "version": 2,
  "title": "The week in four numbers",
  "phase": "atonement",
  "who": "each",
  "tag": "foundation",
  "reader": "T",
  "minutes": 2,
  "howOften": "Once a week",
  "lowDemand": false,
  "ownScreen": true,
  "why": "By Thursday a calm Monday is gone from memory, and by Sunday so is a bad Tuesday. Four quick numbers keep a trace of the week. This is not a test, and there is no number that you should have. Your therapist looks at how yours move over time, so that a dip is noticed early. You can look back at your own numbers. Your partner gets none of them, and cannot tell whether you filled this in.",
  "steps": [
    "Choose a fixed moment, such as Sunday after breakfast.",
    "Let the whole week pass by once, and not only the last argument or the last good evening.",
    "Take the first number that comes, and do not bargain with yourself.",
    "Let each one stand for itself. Hope can be high in a week in which trust is low.",
    "Add a line if you want to. \"My father's visit\" may explain more than a page.",
    "A number cannot call for help. If you are afraid of someone, or think of not being here any more, go to the help page right away."
  ],
  "good": [
    "It takes less time than making tea.",
    "You would give the same numbers if nobody else were going to see them.",
    "A low week is simply a low week, and you can say so."
  ],
  "fields": [
    {
      "key": "trust",
      "kind": "scale_0_10",
      "by": "both",
      "label": "How far I could rely on my partner",
      "help": "0 is not at all, 10 is fully."
    },
    {
      "key": "hope",
      "kind": "scale_0_10",
      "by": "both",
      "label": "How much hope I had for us",
      "help": "0 is none, 10 is a great deal."
    },
    {
      "key": "distance",
      "kind": "scale_0_10",
      "by": "both",
      "label": "How far apart we were",
      "help": "0 is close, 10 is as far as can be."
    },
    {
      "key": "safe",
      "kind": "scale_0_10",
      "by": "both",
      "label": "How safe I felt with my partner",
      "help": "0 is not safe, 10 is fully safe. This number goes to your therapist and never to your partner.",
      "reader": "S"
    },
    {
      "key": "giving_up",
      "kind": "choice",
      "by": "both",
      "label": "This week I thought of giving up on the two of us",
      "help": "Many people do at some point. It helps your therapist to know.",
      "choices": [
        {
          "key": "no",
          "label": "No"
        },
        {
          "key": "passing",
          "label": "It crossed my mind"
        },
        {
          "key": "often",
          "label": "Often"
        }
      ]
    },
    {
      "key": "line",
      "kind": "text",
      "by": "both",
      "label": "One line about the week",
      "help": "Up to a few sentences. It may not be read before your next session."
    }
  ]
};
