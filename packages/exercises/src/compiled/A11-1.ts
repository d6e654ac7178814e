// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "A11",
  "version": 1,
  "title": "When a reminder hits",
  "phase": "atonement",
  "who": "injured",
  "tag": "foundation",
  "reader": "P",
  "minutes": 5,
  "howOften": "Whenever you need it, as soon as the worst has passed",
  "lowDemand": false,
  "why": "A song in a shop, a street name, a phone that lights up face down. Your body reacts before you have had one thought. That is not weakness. It is an alarm that learned its job on a very bad day, and it has not been told yet what has changed. If you note what set it off, two things happen. You find out what helps, and the next wave finds you less alone with it. These notes are yours. Nobody else can read them, and that includes your therapist.",
  "steps": [
    "First come back to where you are. Feel the floor under both feet. Name five things that you can see.",
    "When you can hold a pen or a phone again, note what the reminder was. One word will do.",
    "Say how strong it was at its peak, and where in your body it sat.",
    "Write what helped, even if it only helped a little. Cold water counts. So does crying.",
    "Note whether you asked anybody for support. It is fine if you did not. You are only collecting what is true.",
    "If you notice the same reminder again and again, you may want to take it to a session. You choose whether, and in which words.",
    "No one will come because of what you write here, since no one reads it. If you may hurt yourself, or someone may hurt you, close this and open the help page."
  ],
  "good": [
    "The note is short, and you go back to your day afterwards.",
    "You describe the alarm, and leave the question of who caused it for a calmer hour.",
    "After some weeks you know two or three things that shorten a wave."
  ],
  "fields": [
    {
      "key": "reminder",
      "kind": "text",
      "by": "both",
      "label": "What set it off",
      "help": "A place, a smell, a date, a word, a look on somebody's face."
    },
    {
      "key": "strength",
      "kind": "scale_0_10",
      "by": "both",
      "label": "How strong it was at the worst moment",
      "help": "0 is a flicker, 10 is as strong as it has ever been."
    },
    {
      "key": "body",
      "kind": "checklist",
      "by": "both",
      "label": "What my body did",
      "help": "Tick all that fit.",
      "choices": [
        {
          "key": "heart",
          "label": "My heart raced"
        },
        {
          "key": "breath",
          "label": "I could hardly breathe"
        },
        {
          "key": "stomach",
          "label": "I felt sick"
        },
        {
          "key": "shaking",
          "label": "I shook or sweated"
        },
        {
          "key": "frozen",
          "label": "I froze"
        },
        {
          "key": "numb",
          "label": "I went numb or far away"
        },
        {
          "key": "pictures",
          "label": "I saw it all again"
        },
        {
          "key": "restless",
          "label": "I had to move or look things up"
        }
      ]
    },
    {
      "key": "helped",
      "kind": "text",
      "by": "both",
      "label": "What helped",
      "help": "What would you do first if it came again tonight?"
    },
    {
      "key": "support",
      "kind": "choice",
      "by": "both",
      "label": "Did I ask for support",
      "help": "From your partner, a friend, a helpline, anyone.",
      "choices": [
        {
          "key": "got",
          "label": "I asked and got it"
        },
        {
          "key": "did_not_get",
          "label": "I asked and did not get it"
        },
        {
          "key": "not_asked",
          "label": "I did not ask"
        },
        {
          "key": "nobody",
          "label": "There was nobody to ask"
        }
      ]
    }
  ]
};
