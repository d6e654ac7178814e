// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "C03",
  "version": 1,
  "title": "Small rituals that hold the day",
  "phase": "attachment",
  "who": "both",
  "tag": "connection",
  "reader": "J",
  "minutes": 30,
  "howOften": "Once, then a look every month",
  "lowDemand": false,
  "why": "Nobody has to think about brushing their teeth. It simply has its place. A few moments between you can get a place like that too. A kiss at the door, tea before bed, pancakes on the first Sunday. Rituals are small on purpose. On a day with no strength left, they still happen, and they say \"you and I\" without a speech. This page is for joy. It is no proof of anything, and a missed one needs no repair.",
  "steps": [
    "Walk through an ordinary day in your minds, from the alarm clock to the last light. Where do you meet, and where do you part?",
    "Tell each other about a ritual from your childhood or from an earlier year that you liked. What was good about it?",
    "Choose two or three moments to start with. Leave the rest of the page blank for later.",
    "Make each one short and exact. \"When you come in, I get up and we stand together until the kettle boils.\"",
    "Decide who starts it. Share this out, so that the same person does not always have to reach first.",
    "Touch is welcome only where you both want it. A wave from the window can be a ritual as well.",
    "Try them until next month. Keep what has become yours, and let go of what feels like a chore."
  ],
  "good": [
    "Each ritual fits into a few minutes.",
    "You both start some of them.",
    "They happen without a reminder, or they quietly drop off the list."
  ],
  "fields": [
    {
      "key": "rituals",
      "kind": "table",
      "by": "both",
      "label": "Our rituals",
      "help": "Each of you writes the list, in your own words.",
      "columns": [
        {
          "key": "moment",
          "label": "Moment",
          "choices": [
            {
              "key": "goodbye",
              "label": "Saying goodbye"
            },
            {
              "key": "hello",
              "label": "Coming home"
            },
            {
              "key": "meals",
              "label": "Meals"
            },
            {
              "key": "bed",
              "label": "Going to bed"
            },
            {
              "key": "weekend",
              "label": "Weekends"
            },
            {
              "key": "holidays",
              "label": "Holidays and birthdays"
            }
          ]
        },
        {
          "key": "what",
          "label": "What we do"
        },
        {
          "key": "starts",
          "label": "Who starts it",
          "choices": [
            {
              "key": "me",
              "label": "I do"
            },
            {
              "key": "you",
              "label": "You do"
            },
            {
              "key": "turns",
              "label": "We take turns"
            }
          ]
        }
      ],
      "mostRows": 6
    },
    {
      "key": "favorite",
      "kind": "text",
      "by": "both",
      "label": "The one I look forward to",
      "help": "And what it gives you."
    },
    {
      "key": "let_go",
      "kind": "text",
      "by": "both",
      "label": "One that I could do without",
      "help": "At the monthly look. Saying so keeps the others alive."
    },
    {
      "key": "asks_too_much",
      "kind": "text",
      "by": "both",
      "label": "One that asks more of me than I have said",
      "help": "Read by you and your therapist. It may be about touch, time or anything else.",
      "reader": "T"
    }
  ]
};
