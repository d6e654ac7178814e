// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "C10",
  "version": 1,
  "title": "What I still carry",
  "phase": "attachment",
  "who": "each",
  "tag": "foundation",
  "reader": "P",
  "minutes": 30,
  "howOften": "Once a month, if you like",
  "lowDemand": false,
  "why": "This page is a drawer with your own lock. No one else can read it, and that includes your therapist. You may be carrying anger, or grief, or the weight of what you did. People will tell you what you ought to do with it. Here no one does. You can look at each thing, feel how heavy it is, and decide. Some weight can be put down for a night or for good. Some you may keep, and you do not have to explain why. If you would rather not do this page, leave it. That is no one's business either.",
  "steps": [
    "Sit where you feel at ease, with something warm to drink. Breathe out longer than you breathe in, three times.",
    "Ask yourself what you are holding these days. A scene, a sentence, a question with no answer, a debt.",
    "Take one thing and turn it over. What does holding it do for you? Perhaps it keeps you safe, or keeps you honest.",
    "Is there a part that you could put down? Try it for an hour. You are free to pick it up again.",
    "Then write what you will not put down. Nobody will ask you to.",
    "If you did something that hurt, stay with that for a while. You can live with it and still get up in the morning. How do you do that, or how might you?",
    "Since no one reads this drawer, no help can come from it. If your thoughts turn dark, open the help page or talk to someone today.",
    "Close the page gently. Wash your hands or step outside, so that the rest of the day can begin."
  ],
  "good": [
    "You are as frank as one can only be when alone.",
    "It ends wherever you happen to be. A page without an answer is a whole page.",
    "Should you wish to show it later, you can choose to share it with your therapist."
  ],
  "fields": [
    {
      "key": "hold",
      "kind": "long_text",
      "by": "both",
      "label": "What I hold",
      "help": "Words, a list, a few names for feelings. It does not need to make sense to anyone else."
    },
    {
      "key": "put_down",
      "kind": "long_text",
      "by": "both",
      "label": "What I could put down",
      "help": "For an hour, for a season, or for good."
    },
    {
      "key": "will_not",
      "kind": "long_text",
      "by": "both",
      "label": "What I will not put down",
      "help": "And what it stands for, if you know."
    },
    {
      "key": "live_with",
      "kind": "long_text",
      "by": "both",
      "label": "What I did, and how I live with it",
      "help": "For the one who has something of this kind to carry. Otherwise pass it by."
    },
    {
      "key": "lighter",
      "kind": "text",
      "by": "both",
      "label": "One thing that made it lighter this month",
      "help": "However small."
    }
  ]
};
