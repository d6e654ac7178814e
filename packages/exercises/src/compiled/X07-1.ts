// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "X07",
  "version": 1,
  "title": "Looking at our agreement together",
  "phase": "atonement",
  "who": "both",
  "tag": "foundation",
  "reader": "J",
  "minutes": 30,
  "howOften": "On the day you agreed to look at it",
  "lowDemand": false,
  "ownScreen": true,
  "why": "You set this day when you signed. Up to now the words of your agreement could not be changed, and that protected both of you. Today you look up from the single evenings and see the whole stretch. What was kept? What did it mean? What opens now? Whether it was enough is worked out by the rule that you both signed, so nobody has to plead and nobody can move the line afterwards. How it felt is another matter, and it has its own place here.",
  "steps": [
    "Your therapist reads the counts aloud, for both parts of the agreement. Listen to the end before you say anything.",
    "Look at what the rule says. If it was enough, it was enough, even on a day when it does not feel like much.",
    "Each of you says what these weeks meant. The one who was cared for goes first. The one who did it then tells what it took.",
    "Where your entries differ, your therapist helps. You may also leave a difference as it is.",
    "Come to the step you named at the start, the one for when it is enough. Take it, set a day for it, or say openly that you are not ready.",
    "Then choose what follows. You can go on as before, make it lighter, end it, or write the next one. If something needs to be harder, today is the day to ask, and the other may say no.",
    "Write your pages apart, before you leave or on the same evening."
  ],
  "good": [
    "Thanks and disappointment are both spoken, one after the other.",
    "The counts are used as a lamp and not as a stick.",
    "Both of you leave knowing exactly what holds from tomorrow."
  ],
  "fields": [
    {
      "key": "meant",
      "kind": "long_text",
      "by": "both",
      "label": "What these weeks meant to me",
      "help": "Feelings have room here, whatever the counts say."
    },
    {
      "key": "took",
      "kind": "text",
      "by": "both",
      "label": "What my own part took",
      "help": "You both had one."
    },
    {
      "key": "surprised",
      "kind": "text",
      "by": "both",
      "label": "What I see now that I did not see week by week",
      "help": "Perhaps a pattern, or a quiet improvement."
    },
    {
      "key": "then_step",
      "kind": "choice",
      "by": "both",
      "label": "The step for when it is enough",
      "help": "Putting it off is allowed. You then say why, in the session.",
      "choices": [
        {
          "key": "done",
          "label": "Done"
        },
        {
          "key": "day_set",
          "label": "We have set a day"
        },
        {
          "key": "later",
          "label": "Not yet, and I said why"
        },
        {
          "key": "declined",
          "label": "I do not want to take it"
        },
        {
          "key": "not_due",
          "label": "It is not due this time"
        }
      ]
    },
    {
      "key": "next",
      "kind": "choice",
      "by": "both",
      "label": "What I would like next",
      "help": "It becomes real only when you both sign the same words.",
      "choices": [
        {
          "key": "go_on",
          "label": "Go on as it is"
        },
        {
          "key": "lighter",
          "label": "Make it lighter"
        },
        {
          "key": "end",
          "label": "End it"
        },
        {
          "key": "next_one",
          "label": "Write a new one"
        },
        {
          "key": "think",
          "label": "I need time to think"
        }
      ]
    },
    {
      "key": "not_free",
      "kind": "long_text",
      "by": "both",
      "label": "Something I could not say in the room",
      "help": "Also if you said yes and did not mean it. You and your therapist read this.",
      "reader": "T"
    }
  ]
};
