// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "A17",
  "version": 1,
  "title": "Bracing for the long part",
  "phase": "atonement",
  "who": "each",
  "tag": "foundation",
  "reader": "H",
  "minutes": 30,
  "howOften": "Once at the start, and again at each review",
  "lowDemand": false,
  "why": "People who set out for a hill and meet a mountain turn back early. So it helps to say beforehand how long and how hard you think this will be. What we can tell you is rough. It takes months rather than weeks, and many couples need one to two years. Nobody can give you a date, and a quick good month is no proof of anything. Each of you writes alone. When the two pages are opened, the gap between them is worth as much as what they share, because a gap that is known does not ambush you in spring.",
  "steps": [
    "Without thinking long, choose how much time you expect the first part to take.",
    "Then think of the hardest stretch. Is it the nights, the questions, the waiting, being looked at in that way?",
    "Picture week six. The first effort is spent, nothing seems to move, and it rains. What will you want to do? What will you do instead?",
    "Write what you can ask of the other on such a day. Make it small, such as a bowl of soup or an hour of quiet.",
    "At last, write what keeps you in. On a hard day you can come back to these words here.",
    "If nothing keeps you in just now, leave that box empty. You have not promised anything by filling in a page."
  ],
  "good": [
    "Your guess about time comes from your own bones, and not from what you think the other hopes.",
    "The plan for week six has no hero in it.",
    "It allows for a bad day that means nothing more than a bad day."
  ],
  "fields": [
    {
      "key": "expect",
      "kind": "choice",
      "by": "both",
      "label": "How long I expect the first part to be hard",
      "help": "Your own guess. It commits no one.",
      "choices": [
        {
          "key": "weeks",
          "label": "Some weeks"
        },
        {
          "key": "two_months",
          "label": "About two months"
        },
        {
          "key": "half_year",
          "label": "About half a year"
        },
        {
          "key": "year",
          "label": "A year or more"
        },
        {
          "key": "unknown",
          "label": "I have no idea"
        }
      ]
    },
    {
      "key": "hardest",
      "kind": "long_text",
      "by": "both",
      "label": "What will be hardest for me",
      "help": "For you, in your part. Leave your partner's part to them."
    },
    {
      "key": "week_six",
      "kind": "long_text",
      "by": "both",
      "label": "What I do when I am tired at week six",
      "help": "Three steps, in order. The first should be possible from the sofa."
    },
    {
      "key": "from_other",
      "kind": "text",
      "by": "both",
      "label": "What I might ask for on such a day",
      "help": "A thing that could be refused without harm."
    },
    {
      "key": "keeps_me_in",
      "kind": "long_text",
      "by": "both",
      "label": "What keeps me in",
      "help": "Your therapist reads this, and your partner does not.",
      "reader": "T"
    },
    {
      "key": "breaking",
      "kind": "text",
      "by": "both",
      "label": "What would be too much for me",
      "help": "A line that you would not want to be carried across. It is good if one person knows.",
      "reader": "T"
    }
  ]
};
