// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "C14",
  "version": 1,
  "title": "Who knows, and what we say",
  "phase": "attachment",
  "who": "both",
  "tag": "foundation",
  "reader": "H",
  "minutes": 30,
  "howOften": "Once",
  "lowDemand": false,
  "why": "When trust broke, others were drawn in. A sister heard it on the phone at midnight. A friend took sides. A child asked why someone slept on the couch. By now you may not know who has which piece of the story. This page helps you draw one line together. What stays at home, what do you say when asked, and who deserves a word of thanks or regret? Each of you keeps someone to talk to. That is not up for trade.",
  "steps": [
    "Each of you starts with your own circle. Write who knows something. \"My sister\" or \"a man at work\" is enough, without names.",
    "For each, note how much they know. Some have heard all of it, and some have only sensed that things were bad.",
    "Mark one or two people with whom you want to go on talking freely. Everybody needs such a person.",
    "Find one or two sentences for all the rest. They should be true and short. \"We had a very hard year, and we are working on it\" will do.",
    "Think of the children, if there are any. They need to hear that it is not their doing, in words that fit their age. They carry no messages and keep no secrets for you.",
    "Then look for what is owed. Maybe someone was lied to, or was asked to lie. Maybe someone stood by you and was never thanked.",
    "Send your page. In a session you open both and agree on the sentences you share."
  ],
  "good": [
    "The shared sentence is true, and neither of you looks bad in it.",
    "Both of you keep a person with whom you need not watch your words.",
    "What is owed to others gets done by the one who owes it."
  ],
  "fields": [
    {
      "key": "circle",
      "kind": "table",
      "by": "both",
      "label": "People around me",
      "help": "Up to eight. No names are needed.",
      "columns": [
        {
          "key": "who",
          "label": "Who they are to me"
        },
        {
          "key": "knows",
          "label": "They know",
          "choices": [
            {
              "key": "all",
              "label": "Most of it"
            },
            {
              "key": "some",
              "label": "A part"
            },
            {
              "key": "sense",
              "label": "That something was wrong"
            },
            {
              "key": "unsure",
              "label": "I am not sure"
            }
          ]
        },
        {
          "key": "from_now",
          "label": "From now on I would like",
          "choices": [
            {
              "key": "free",
              "label": "To talk freely with them"
            },
            {
              "key": "little",
              "label": "To say little"
            },
            {
              "key": "nothing",
              "label": "To say no more"
            },
            {
              "key": "talk_first",
              "label": "To talk it over with you first"
            }
          ]
        }
      ],
      "mostRows": 8
    },
    {
      "key": "we_say",
      "kind": "text",
      "by": "both",
      "label": "What we say when we are asked",
      "help": "Try it aloud. Could you both say it without blushing?"
    },
    {
      "key": "children",
      "kind": "text",
      "by": "both",
      "label": "What the children hear",
      "help": "Leave it empty if this is not about you."
    },
    {
      "key": "owed",
      "kind": "long_text",
      "by": "both",
      "label": "A word I owe someone",
      "help": "Thanks, or regret. To whom, and in which way?"
    },
    {
      "key": "at_home",
      "kind": "text",
      "by": "both",
      "label": "What stays at home",
      "help": "The pieces that you would not want to meet at a party."
    },
    {
      "key": "cut_off",
      "kind": "long_text",
      "by": "both",
      "label": "If I am kept from people, or told to be silent",
      "help": "For your therapist and never for your partner. There are people at the other end of the numbers on the help page, day and night.",
      "reader": "S"
    }
  ]
};
