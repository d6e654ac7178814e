// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "C15",
  "version": 1,
  "title": "Staying, parting, or not knowing",
  "phase": "attachment",
  "who": "each",
  "tag": "foundation",
  "reader": "T",
  "minutes": 30,
  "howOften": "Once, before your work here ends",
  "lowDemand": false,
  "why": "You have worked on this for a long time. Before it ends, each of you gets half an hour alone with the oldest question. Do I want this? There is no better answer. People who stay have done this work well, and so have people who parted, and some need more time to know. What counts is that the answer is yours. Only your therapist reads it. Your partner learns what you choose to say yourself, on a day that you choose.",
  "steps": [
    "Do this on your own, away from home if you can. A library, a parked car, a bench.",
    "Imagine that it is already decided that you stay. Live in that for five minutes. What does your stomach say?",
    "Now imagine that it is decided that you part. Give it the same five minutes, and the same fairness.",
    "Write what you want today. A sentence with \"and\" in it may be the truest one.",
    "Then write what would be missing on the other road. Every road has something missing.",
    "Ask yourself whether you are free. Could you say \"I stay\" and \"I go\" with equal safety? Think of money, children, papers, your home, your faith, and what your partner might do.",
    "If one of the answers would put you in danger, tell no one at home. Use the last box or the help page, and a plan can be made quietly."
  ],
  "good": [
    "Both roads get an honest look, also the one you have ruled out.",
    "It is written for you, and would read the same if your partner wanted the opposite.",
    "\"I do not know\" has a reason beside it, or simply stands alone."
  ],
  "fields": [
    {
      "key": "today",
      "kind": "choice",
      "by": "both",
      "label": "Today I am",
      "help": "You can change this until the last session, and after it.",
      "choices": [
        {
          "key": "stay",
          "label": "For staying together"
        },
        {
          "key": "part",
          "label": "For parting"
        },
        {
          "key": "undecided",
          "label": "Undecided"
        }
      ]
    },
    {
      "key": "want",
      "kind": "long_text",
      "by": "both",
      "label": "What I want",
      "help": "For your own life first, then for the two of you."
    },
    {
      "key": "missing",
      "kind": "long_text",
      "by": "both",
      "label": "What would be missing",
      "help": "On the road you lean towards, and on the other."
    },
    {
      "key": "free",
      "kind": "choice",
      "by": "both",
      "label": "Am I free to say either",
      "help": "Go by what would happen, and not by what you ought to feel.",
      "choices": [
        {
          "key": "yes",
          "label": "Yes, both ways"
        },
        {
          "key": "not_sure",
          "label": "I am not sure"
        },
        {
          "key": "no",
          "label": "No"
        }
      ]
    },
    {
      "key": "before_last",
      "kind": "text",
      "by": "both",
      "label": "What I would like before we finish",
      "help": "A talk alone, one more session, a question put to your partner in the room."
    },
    {
      "key": "danger",
      "kind": "long_text",
      "by": "both",
      "label": "If one answer is not safe for me",
      "help": "Nothing on your partner's pages changes when you write here. Your therapist may not see it until the next working day, so call the numbers on the help page if it cannot wait.",
      "reader": "S"
    }
  ]
};
