// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "A02",
  "version": 1,
  "title": "What this did to me",
  "phase": "atonement",
  "who": "injured",
  "tag": "foundation",
  "reader": "T",
  "minutes": 45,
  "howOften": "Once. You can come back to it as often as you need",
  "lowDemand": false,
  "why": "Anger often comes out first, because it has the most strength. Under it there may be fear, grief, or a tiredness with no bottom. A letter lets all of it have a place, at your own speed, with no one across the table who answers back. You write it to your partner, but it does not go to them. Your therapist reads it and talks with you about what should be said aloud, when, and how. You decide about every line.",
  "steps": [
    "Choose an hour with nothing hard after it. Tell someone you trust that you may call them later, without having to say why.",
    "Begin with \"When I found out\" or \"Since that day\", and keep the pen moving for ten minutes.",
    "Stay on your own side of the story. What went on inside you is something that only you can tell.",
    "Go through an ordinary day. How do you wake up, eat, work, drive, fall asleep? Write what is different now.",
    "Then think of things you used to take for granted and cannot any more.",
    "You do not have to be fair in this letter. You do not have to be brave either. Put it down when your body has had enough.",
    "Afterwards, look around the room and say the date aloud. If you have thoughts of harming yourself, or you are afraid at home, open the help page now. This letter may not be read before your next session."
  ],
  "good": [
    "You recognize yourself in it when you read it the next day.",
    "There is at least one line that you have never said aloud.",
    "It may end in the middle of a sentence. You can go on another time."
  ],
  "fields": [
    {
      "key": "inside",
      "kind": "long_text",
      "by": "both",
      "label": "What happened inside me",
      "help": "Then, and on the days after. Feelings, pictures, sentences that go round."
    },
    {
      "key": "changed",
      "kind": "checklist",
      "by": "both",
      "label": "What has changed in my days",
      "help": "Tick what has been true for more than a week.",
      "choices": [
        {
          "key": "sleep",
          "label": "I sleep badly"
        },
        {
          "key": "food",
          "label": "I eat too little or too much"
        },
        {
          "key": "body",
          "label": "My body hurts, shakes or feels numb"
        },
        {
          "key": "focus",
          "label": "I cannot keep my mind on things"
        },
        {
          "key": "work",
          "label": "I fall behind at work"
        },
        {
          "key": "alone",
          "label": "I stay away from people"
        },
        {
          "key": "checking",
          "label": "I keep checking and searching"
        },
        {
          "key": "patience",
          "label": "I lose my temper with the children or others"
        }
      ]
    },
    {
      "key": "day",
      "kind": "long_text",
      "by": "both",
      "label": "My sleep, my body, my work",
      "help": "Pick a day from last week and describe it."
    },
    {
      "key": "assume",
      "kind": "long_text",
      "by": "both",
      "label": "What I can no longer assume",
      "help": "Such as \"that a late train is just a late train\"."
    },
    {
      "key": "grasp",
      "kind": "long_text",
      "by": "both",
      "label": "What I need you to grasp",
      "help": "If your partner took in one thing only, what should it be?"
    },
    {
      "key": "afraid",
      "kind": "long_text",
      "by": "both",
      "label": "If I am afraid of my partner",
      "help": "Only for your therapist, who will talk with you alone before anything is done. The letter stays out of it.",
      "reader": "S"
    }
  ]
};
