// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "A09",
  "version": 1,
  "title": "Making sure that it is over",
  "phase": "atonement",
  "who": "involved",
  "tag": "foundation",
  "reader": "T",
  "minutes": 30,
  "howOften": "Once, and again when something changes",
  "lowDemand": false,
  "why": "Nothing heals over a wound that is still being opened. It may be a person, a card, a game, a bottle, a second account. \"It is over\" is a feeling until there is a day, a way and a plan for the hour when it knocks again. Your therapist reads this so that you are not alone with that hour. How much of it your partner hears, and from whom, is something you prepare together in your sessions.",
  "steps": [
    "Write how it ended and on which day. If it has not ended, write that. It is a better start than a white lie.",
    "Go through the places where you cannot avoid contact, such as a job or a child. For each, think of the shortest polite way through.",
    "Imagine the message that arrives on a lonely evening. What do your hands do in the first minute? Write that down as a rule for yourself.",
    "Choose how fast you will tell your partner when there was contact, whoever began it. Choose a time that you can keep on a bad day.",
    "Think of who could steady you before you answer anything.",
    "If it was drink, pills or drugs, do not stop from one day to the next on your own. It can be dangerous. Ask a doctor first.",
    "If someone threatens you, or threatens to tell, do not pay and do not bargain. Put no proof into this page. Speak with your therapist or call a number on the help page."
  ],
  "good": [
    "The last message left no hook in it.",
    "Your plan works at one in the morning, with nobody watching.",
    "You have thought about what you will miss, and you say so here."
  ],
  "fields": [
    {
      "key": "over",
      "kind": "choice",
      "by": "both",
      "label": "Where it stands",
      "help": "As of today.",
      "choices": [
        {
          "key": "ended",
          "label": "It has ended"
        },
        {
          "key": "contact_left",
          "label": "It has ended, and some contact is left"
        },
        {
          "key": "not_ended",
          "label": "It has not ended yet"
        },
        {
          "key": "unsure",
          "label": "I am not sure"
        }
      ]
    },
    {
      "key": "ended_on",
      "kind": "date",
      "by": "both",
      "label": "The day it ended",
      "help": "The day of the last step that was yours."
    },
    {
      "key": "how",
      "kind": "long_text",
      "by": "both",
      "label": "How it ended",
      "help": "What did you say or do? Was anything left open, a \"maybe later\", a door on the latch?"
    },
    {
      "key": "unavoidable",
      "kind": "checklist",
      "by": "both",
      "label": "Contact I cannot avoid",
      "help": "Tick what fits. No names are needed.",
      "choices": [
        {
          "key": "work",
          "label": "At work"
        },
        {
          "key": "family",
          "label": "In the family or among friends"
        },
        {
          "key": "child",
          "label": "Because of a child"
        },
        {
          "key": "money",
          "label": "Because of money or papers"
        },
        {
          "key": "nearby",
          "label": "Because we live near each other"
        },
        {
          "key": "none",
          "label": "None"
        }
      ]
    },
    {
      "key": "if_contacted",
      "kind": "long_text",
      "by": "both",
      "label": "What I do if I am contacted",
      "help": "The first minute, the first hour, and who I speak to."
    },
    {
      "key": "tell_within",
      "kind": "choice",
      "by": "both",
      "label": "How fast I tell my partner",
      "help": "Without being asked, and with how you answered.",
      "choices": [
        {
          "key": "same_day",
          "label": "The same day"
        },
        {
          "key": "next_day",
          "label": "By the next evening"
        },
        {
          "key": "two_days",
          "label": "Within two days"
        }
      ]
    },
    {
      "key": "pull",
      "kind": "text",
      "by": "both",
      "label": "What could pull me back",
      "help": "An hour, a mood, a place, a kind of praise."
    }
  ]
};
