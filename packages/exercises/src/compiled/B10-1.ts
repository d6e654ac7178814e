// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "B10",
  "version": 1,
  "title": "After an argument",
  "phase": "attunement",
  "who": "each",
  "tag": "foundation",
  "reader": "H",
  "minutes": 5,
  "howOften": "After an argument",
  "lowDemand": false,
  "why": "Close couples argue too. What matters more is how you find your way back. Soon after an argument most of us can list what the other one did. This page asks for your own part and no more. Five minutes are enough, once you have cooled down. When you have both sent yours, your therapist opens the two pages with you. Then you can see how each of you reaches out, and what each of you is able to take.",
  "steps": [
    "Wait until your heart beats slowly again. An hour later is fine, and so is the next morning.",
    "Write what you did that made things worse. It may be a sigh, an old story, a word you knew would sting.",
    "Leave your partner's part to them, even if it seems the larger one.",
    "Then look for a hand held out. \"Can we start over?\" is one. So is a cup of tea, or a clumsy joke.",
    "Note whether it was taken. Not being able to take it yet is nothing to be ashamed of.",
    "End with one thing that you would like to do sooner next time.",
    "If anyone was pushed, threatened or kept from leaving, this page is the wrong one. Go to the help page, or tell your therapist in the last box."
  ],
  "good": [
    "You write about yourself from the first line to the last.",
    "A clumsy attempt counts as an attempt, yours and your partner's.",
    "The page is short. It is a note, and not the argument over again."
  ],
  "fields": [
    {
      "key": "made_worse",
      "kind": "long_text",
      "by": "both",
      "label": "What I did to make it worse",
      "help": "Your own part, in plain words."
    },
    {
      "key": "who_tried",
      "kind": "choice",
      "by": "both",
      "label": "A hand was held out by",
      "help": "As far as you could see it.",
      "choices": [
        {
          "key": "me",
          "label": "Me"
        },
        {
          "key": "you",
          "label": "You"
        },
        {
          "key": "both",
          "label": "Both of us"
        },
        {
          "key": "nobody",
          "label": "Nobody this time"
        }
      ]
    },
    {
      "key": "how_tried",
      "kind": "text",
      "by": "both",
      "label": "How it was held out",
      "help": "What was said or done?"
    },
    {
      "key": "taken",
      "kind": "choice",
      "by": "both",
      "label": "Was it taken",
      "help": "Go by what happened, and not by what should have.",
      "choices": [
        {
          "key": "at_once",
          "label": "At once"
        },
        {
          "key": "later",
          "label": "After a while"
        },
        {
          "key": "not_taken",
          "label": "Not taken"
        },
        {
          "key": "none",
          "label": "There was none"
        }
      ]
    },
    {
      "key": "how_long",
      "kind": "choice",
      "by": "both",
      "label": "Until we could be kind again, it took",
      "help": "A rough guess will do.",
      "choices": [
        {
          "key": "hour",
          "label": "Less than an hour"
        },
        {
          "key": "same_day",
          "label": "Part of a day"
        },
        {
          "key": "next_day",
          "label": "Until the next day"
        },
        {
          "key": "longer",
          "label": "Longer"
        },
        {
          "key": "not_yet",
          "label": "We are not there yet"
        }
      ]
    },
    {
      "key": "next_time",
      "kind": "text",
      "by": "both",
      "label": "Next time I would like to",
      "help": "One step of your own."
    },
    {
      "key": "not_safe",
      "kind": "long_text",
      "by": "both",
      "label": "If I was afraid",
      "help": "Goes to your therapist and never to your partner. It may not be read today. For help right now, use the help page.",
      "reader": "S"
    }
  ]
};
