// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "C02",
  "version": 1,
  "title": "A charter for version 2.0",
  "phase": "attachment",
  "who": "each",
  "tag": "foundation",
  "reader": "H",
  "minutes": 60,
  "howOften": "Once, in two sittings",
  "lowDemand": false,
  "why": "There was a first version of the two of you. It had its habits, its silent rules and its blind spots, and you may not want it back the way it was. A charter is a clean sheet. Each of you drafts one alone. It says what ends, what comes along, and how you yourself will act from here on. In a session both drafts are opened, and you build one text out of them. That text stands once each of you has freely said yes to the same words.",
  "steps": [
    "Plan two sittings of half an hour, with some days in between. The first looks back and the second looks ahead.",
    "Begin with what ends. Think of ways that were yours as a couple, such as \"we call it peace when we only stop talking\".",
    "Then go through the old house, room by room, and see what you would carry out. A Sunday habit, a nickname, the way you handle money for trips.",
    "In the second sitting, write your promises. Each starts with \"I will\" and is about your own conduct.",
    "Imagine a bad Monday in February. Cross out every promise that would not survive it, or make it smaller.",
    "Say how you would like the two of you to disagree. Where, at what hour, how loud? And how does either of you call a halt?",
    "Choose a day on which you look at the charter again, perhaps half a year ahead."
  ],
  "good": [
    "Anyone could read a promise and picture what you will do.",
    "The list of what comes along is honest, even if it is shorter than the other one.",
    "Nothing in it puts a fence around one person's friends, work, money, faith or phone.",
    "It leaves room for bad days, because there will be some."
  ],
  "fields": [
    {
      "key": "ends",
      "kind": "long_text",
      "by": "both",
      "label": "What ends with version 1.0",
      "help": "Habits of the two of you, and your own part in them."
    },
    {
      "key": "keep",
      "kind": "long_text",
      "by": "both",
      "label": "What comes along",
      "help": "Even an old boat has some sound planks."
    },
    {
      "key": "promises",
      "kind": "table",
      "by": "both",
      "label": "What I promise",
      "help": "Up to six. Three good ones will carry more than ten fine words.",
      "columns": [
        {
          "key": "i_will",
          "label": "I will"
        },
        {
          "key": "cares_for",
          "label": "It takes care of"
        }
      ],
      "mostRows": 6
    },
    {
      "key": "disagree",
      "kind": "long_text",
      "by": "both",
      "label": "How I want us to disagree",
      "help": "What helps you stay in the talk? What should be off the table?"
    },
    {
      "key": "look_again",
      "kind": "date",
      "by": "both",
      "label": "We look at it again on",
      "help": "You settle the day together later. Write the one you would pick."
    },
    {
      "key": "for_peace",
      "kind": "long_text",
      "by": "both",
      "label": "A line I would sign only to keep the peace",
      "help": "Your therapist sees this before the drafts are opened. Your partner does not see it at all.",
      "reader": "T"
    }
  ]
};
