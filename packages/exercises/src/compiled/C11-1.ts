// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "C11",
  "version": 1,
  "title": "One year on, five years on",
  "phase": "attachment",
  "who": "both",
  "tag": "connection",
  "reader": "J",
  "minutes": 45,
  "howOften": "Once a month",
  "lowDemand": false,
  "why": "For a long time you could perhaps see only to the next session. Now and then the view may reach further. This page asks what each of you would like to see there. A garden, a debt paid off, a child, a quieter job, a place by the sea. A hope that is said aloud can be shared, or gently turned down, or planned. You are not signing anything. If you do not know yet whether you see yourselves together, say so to your therapist first and let this page wait.",
  "steps": [
    "Take a walk of ten minutes, side by side and without phones. Talk about nothing in particular.",
    "Sit down apart and write. One year from now, what would make you say \"that was a good year\"?",
    "Then think five years ahead. Let it be a day and not a goal. You wake up. Where are you, who is in the next room, what do you do before lunch?",
    "Look at three plain things as well, money, home and family. A sum on paper can be a hope too.",
    "Read your pages to each other. The listener asks one question and makes no corrections.",
    "Find a hope that is in both pages, even if it wears other clothes. Choose a first step for it that costs little and takes less than a week.",
    "Where you hope for different things, write both down. You will have this talk again next month."
  ],
  "good": [
    "There is one picture in it that the other could paint.",
    "Hopes that differ lie side by side and nobody has to win.",
    "The first step is so small that it has a day and an hour."
  ],
  "fields": [
    {
      "key": "one_year",
      "kind": "long_text",
      "by": "both",
      "label": "One year from now, I hope",
      "help": "For you, and for the two of you."
    },
    {
      "key": "five_years",
      "kind": "long_text",
      "by": "both",
      "label": "A day in five years",
      "help": "What can you see out of the window?"
    },
    {
      "key": "plain_things",
      "kind": "table",
      "by": "both",
      "label": "Money, home and family",
      "help": "One line each. \"No change\" is a hope, too.",
      "columns": [
        {
          "key": "about",
          "label": "About",
          "choices": [
            {
              "key": "money",
              "label": "Money"
            },
            {
              "key": "home",
              "label": "Home"
            },
            {
              "key": "family",
              "label": "Family"
            }
          ]
        },
        {
          "key": "hope",
          "label": "I would like"
        },
        {
          "key": "sure",
          "label": "How sure I am",
          "choices": [
            {
              "key": "sure",
              "label": "Quite sure"
            },
            {
              "key": "leaning",
              "label": "Leaning that way"
            },
            {
              "key": "open",
              "label": "Wide open"
            }
          ]
        }
      ],
      "mostRows": 3
    },
    {
      "key": "first_step",
      "kind": "text",
      "by": "both",
      "label": "Our first small step",
      "help": "Who does what, by which day?"
    },
    {
      "key": "cannot_say",
      "kind": "long_text",
      "by": "both",
      "label": "A hope I do not dare to say",
      "help": "Also if it is a hope for a life of your own. This box is for your therapist.",
      "reader": "T"
    }
  ]
};
