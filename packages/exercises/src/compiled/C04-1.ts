// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "C04",
  "version": 1,
  "title": "A menu of good times",
  "phase": "attachment",
  "who": "both",
  "tag": "connection",
  "reader": "J",
  "minutes": 20,
  "howOften": "Once a week, and then the outing",
  "lowDemand": false,
  "why": "\"What do you want to do?\" \"I don't know, what do you want to do?\" On a tired Friday this talk often ends on the sofa. A menu helps. You fill it when you are awake, and later you only have to point. Some dishes take half an hour and cost nothing. Some take a day. The point is to play again and to see each other laugh. Fun comes on top. It is no wage for hard work and no way to make up for something.",
  "steps": [
    "Each of you puts ideas on the menu. Think of what you loved at ten, at twenty, last summer.",
    "Mix free and costly, short and long. Dance in the kitchen, feed the ducks, a matinee, a night in a tent.",
    "Take turns planning, one week you and one week the other. The one who plans picks from both lists and sees to the tickets or the sandwiches.",
    "The other may say \"something else, please\" until the moment you leave. Then the planner offers a second dish.",
    "On the outing, talk about what you see. Hard subjects have their own hours.",
    "Let it end where it ends. An evening out is not a down payment on a night together.",
    "Afterwards note how much fun it was. Your numbers may differ, and that helps you choose next time."
  ],
  "good": [
    "Ideas of both partners end up on the plate over the month.",
    "The planner plans all of it, so that the other can simply come along.",
    "You come home with something to tell."
  ],
  "fields": [
    {
      "key": "menu",
      "kind": "table",
      "by": "both",
      "label": "My ideas for the menu",
      "help": "Up to eight. Silly ones are welcome.",
      "columns": [
        {
          "key": "idea",
          "label": "Idea"
        },
        {
          "key": "cost",
          "label": "It costs",
          "choices": [
            {
              "key": "nothing",
              "label": "Nothing"
            },
            {
              "key": "little",
              "label": "A little"
            },
            {
              "key": "more",
              "label": "We save up for it"
            }
          ]
        },
        {
          "key": "takes",
          "label": "It takes",
          "choices": [
            {
              "key": "half_hour",
              "label": "Half an hour"
            },
            {
              "key": "evening",
              "label": "An evening"
            },
            {
              "key": "day",
              "label": "A day or more"
            }
          ]
        }
      ],
      "mostRows": 8
    },
    {
      "key": "chosen",
      "kind": "text",
      "by": "both",
      "label": "What we chose this week",
      "help": "And when."
    },
    {
      "key": "planner",
      "kind": "choice",
      "by": "both",
      "label": "Who plans it",
      "help": "Next week it is the other way round.",
      "choices": [
        {
          "key": "me",
          "label": "I do"
        },
        {
          "key": "you",
          "label": "You do"
        }
      ]
    },
    {
      "key": "joy",
      "kind": "scale_0_10",
      "by": "both",
      "label": "How much fun I had",
      "help": "0 is none, 10 is a lot. A flat evening is no one's fault."
    },
    {
      "key": "own_no",
      "kind": "choice",
      "by": "both",
      "label": "Could I have said \"not this week\"",
      "help": "For your therapist only.",
      "reader": "T",
      "choices": [
        {
          "key": "easily",
          "label": "Easily"
        },
        {
          "key": "with_effort",
          "label": "With some effort"
        },
        {
          "key": "hardly",
          "label": "Hardly"
        }
      ]
    }
  ]
};
