// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "X09",
  "version": 1,
  "title": "Before our session",
  "phase": "atonement",
  "who": "each",
  "tag": "foundation",
  "reader": "T",
  "minutes": 5,
  "howOften": "Before each session, the day before if you can",
  "lowDemand": false,
  "why": "An hour goes fast. People often name the thing that matters while they are putting on their coat. If your therapist knows a day ahead what is on your mind, it can come early and get the time it needs. Both of you may send a page like this. You do not see each other's. Your therapist will not read it out, and will talk with you first about a subject that you marked for a talk alone.",
  "steps": [
    "Look back over the days since the last session. Which moment do you keep going over?",
    "Put down up to three things that you would like to talk about, the main one on top.",
    "For each, choose the place. With both of you in the room, or alone. You can also leave that to your therapist.",
    "Is there something true that is hard to say? You need not say it here. It is enough to write that there is something.",
    "Think of one thing that went a little better than before. It is easily lost in a full hour.",
    "If anything happened that frightened you, do not save it for the session. There is a box for it, and a help page for tonight."
  ],
  "good": [
    "One main thing is on top, and it is one you could say in a sentence.",
    "It asks for something and does not argue the whole evening in advance.",
    "You send it early enough to be read."
  ],
  "fields": [
    {
      "key": "raise",
      "kind": "table",
      "by": "both",
      "label": "What I would like to talk about",
      "help": "A few words each. No need to make the case yet.",
      "columns": [
        {
          "key": "what",
          "label": "What"
        },
        {
          "key": "where",
          "label": "Where",
          "choices": [
            {
              "key": "together",
              "label": "With my partner"
            },
            {
              "key": "alone",
              "label": "Alone"
            },
            {
              "key": "you_choose",
              "label": "My therapist decides"
            }
          ]
        }
      ],
      "mostRows": 3
    },
    {
      "key": "hard_truth",
      "kind": "choice",
      "by": "both",
      "label": "Something hard that I want to say",
      "help": "A sign that it exists. Your therapist will help you find the words.",
      "choices": [
        {
          "key": "none",
          "label": "Nothing this time"
        },
        {
          "key": "yes_together",
          "label": "Yes, and I want to say it in the room"
        },
        {
          "key": "yes_alone",
          "label": "Yes, and I need a talk alone first"
        }
      ]
    },
    {
      "key": "better",
      "kind": "text",
      "by": "both",
      "label": "A little better than before",
      "help": "It may be tiny, such as a door that was not slammed."
    },
    {
      "key": "wish",
      "kind": "text",
      "by": "both",
      "label": "What I wish for from this session",
      "help": "Finish the sentence \"It will have been worth it if\"."
    },
    {
      "key": "frightened",
      "kind": "long_text",
      "by": "both",
      "label": "Something that frightened me",
      "help": "Your partner will never see it, and it will not be brought up before both of you. Your therapist may read it only shortly before the session.",
      "reader": "S"
    }
  ]
};
