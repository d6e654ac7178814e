// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "C07",
  "version": 1,
  "title": "A plan for slippery times",
  "phase": "attachment",
  "who": "both",
  "tag": "foundation",
  "reader": "J",
  "minutes": 45,
  "howOften": "Once, then a look every three months",
  "lowDemand": false,
  "why": "Careful drivers put on good tires before the first ice. It does not mean that they plan to slide. Old pulls can come back in a hard season, and a plan made in fine weather is there when your head is not. One of you leads here, the one who knows the old road from the inside. The other says what they will do if word comes. Then neither has to think it up in a bad hour.",
  "steps": [
    "The one who leads goes first. Look at the past two years and find the times when the ground got icy. Trips, payday, a fight at home, a lonely week.",
    "Write the early signs. They come long before anything happens. Maybe you start to skip calls, or a small lie feels handy.",
    "For each risky time, choose one thing that you will do. It has to be possible alone, at night, in a strange town.",
    "Choose how fast you will tell. The time runs from the moment it happens or you notice it, and not from when you are asked.",
    "Name the person you turn to first. That can be a friend, a sponsor, a doctor or your therapist. It should not be your partner alone.",
    "Now the other one writes. What will you do for yourself in the first hour, and in the first days? You are not asked to stay calm, and you are not the guard.",
    "Read the plan to each other. Put it somewhere you both can find it."
  ],
  "good": [
    "The one who leads could use the plan tomorrow, with no one watching.",
    "Telling comes before fixing, and the plan says how.",
    "It asks nobody to check, search or follow."
  ],
  "fields": [
    {
      "key": "risky",
      "kind": "table",
      "by": "involved",
      "label": "When the ground gets icy",
      "help": "Up to five. No names of other people and no accounts.",
      "columns": [
        {
          "key": "time",
          "label": "The time or place"
        },
        {
          "key": "then_i",
          "label": "What I will do"
        }
      ],
      "mostRows": 5
    },
    {
      "key": "signs",
      "kind": "long_text",
      "by": "involved",
      "label": "Early signs in me",
      "help": "What would you notice first? What could your partner notice?"
    },
    {
      "key": "tell_by",
      "kind": "choice",
      "by": "involved",
      "label": "If I slip, I tell you",
      "help": "Choose the time that you can keep even when you are ashamed.",
      "choices": [
        {
          "key": "same_day",
          "label": "The same day"
        },
        {
          "key": "next_day",
          "label": "By the evening of the next day"
        },
        {
          "key": "two_days",
          "label": "Within two days"
        }
      ]
    },
    {
      "key": "first_call",
      "kind": "text",
      "by": "involved",
      "label": "The one I turn to first",
      "help": "Who they are to you, such as \"my brother\". Keep the number in your phone."
    },
    {
      "key": "hear_it",
      "kind": "long_text",
      "by": "injured",
      "label": "What I will do if you tell me",
      "help": "For yourself first. Who do you want near? What may wait until the next session?"
    },
    {
      "key": "notice_it",
      "kind": "text",
      "by": "injured",
      "label": "What I will say if I notice a sign",
      "help": "One sentence. You do not have to look for signs."
    },
    {
      "key": "no_need",
      "kind": "text",
      "by": "both",
      "label": "What is not my job in this plan",
      "help": "Each of you has something that belongs to the other."
    },
    {
      "key": "already",
      "kind": "long_text",
      "by": "both",
      "label": "Something I need to tell my therapist before we go on",
      "help": "Your partner cannot read this box. What your therapist may do with it stands in the policy you signed.",
      "reader": "T"
    }
  ]
};
