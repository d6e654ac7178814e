// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "B07",
  "version": 1,
  "title": "The loop we get caught in",
  "phase": "attunement",
  "who": "each",
  "tag": "foundation",
  "reader": "H",
  "minutes": 40,
  "howOften": "Once, with small changes later",
  "lowDemand": false,
  "why": "Many couples have one argument that comes back in new clothes. The subject is the dishes or the phone bill, but the steps are the same. One presses, the other slips away, and the slipping away makes the pressing louder. Seen from above, it is a loop. You can look at it side by side, as something you are both up against. Both of you help to keep it turning. What broke the trust between you is not part of it. That stays with the one who did it, and no step in the loop made it happen.",
  "steps": [
    "Choose one argument from the last few weeks. Take a middling one, and leave the worst for a session.",
    "Run it back like a film to the second before it began. Was it a tone, a closed door, a look at the clock?",
    "Write your own move first. What would someone in the next room have heard you do?",
    "Then write your partner's move, as it looked from where you stood. Why they made it is a guess, so leave that out.",
    "Look under your move. Below anger there is often fear, or shame, or feeling alone.",
    "Think of a way out. A code word, three slow breaths, a walk with a time to be back. Anything that has worked even once.",
    "Once both maps are open, give your loop a name, like \"the slammed cupboard\". Then either of you can say, \"There it is again.\""
  ],
  "good": [
    "When you read your map aloud, the loop sounds like the trouble and neither of you does.",
    "Your own move has at least as many words as your partner's.",
    "The way out is small enough for a tired Tuesday."
  ],
  "fields": [
    {
      "key": "sets_off",
      "kind": "long_text",
      "by": "both",
      "label": "What sets us off",
      "help": "The small thing just before it starts."
    },
    {
      "key": "my_move",
      "kind": "checklist",
      "by": "both",
      "label": "My move",
      "help": "Tick what you do, even if you do not like it.",
      "choices": [
        {
          "key": "louder",
          "label": "I get louder"
        },
        {
          "key": "repeat",
          "label": "I say it again and again"
        },
        {
          "key": "explain",
          "label": "I explain and defend"
        },
        {
          "key": "old",
          "label": "I bring up old things"
        },
        {
          "key": "joke",
          "label": "I make light of it"
        },
        {
          "key": "quiet",
          "label": "I go quiet"
        },
        {
          "key": "leave",
          "label": "I walk away"
        },
        {
          "key": "give_in",
          "label": "I give in so that it stops"
        }
      ]
    },
    {
      "key": "my_move_told",
      "kind": "text",
      "by": "both",
      "label": "My move in my own words",
      "help": "As if you were telling it about someone else."
    },
    {
      "key": "your_move",
      "kind": "text",
      "by": "both",
      "label": "Your move, as I see it",
      "help": "What could be seen and heard, in one or two sentences."
    },
    {
      "key": "underneath",
      "kind": "checklist",
      "by": "both",
      "label": "What I feel underneath",
      "help": "You may need to wait a moment before one of these rings true.",
      "choices": [
        {
          "key": "losing_you",
          "label": "Afraid of losing you"
        },
        {
          "key": "alone",
          "label": "Alone"
        },
        {
          "key": "not_enough",
          "label": "Not good enough"
        },
        {
          "key": "ashamed",
          "label": "Ashamed"
        },
        {
          "key": "hurt",
          "label": "Hurt"
        },
        {
          "key": "helpless",
          "label": "Helpless"
        },
        {
          "key": "unseen",
          "label": "Unseen"
        },
        {
          "key": "worn_out",
          "label": "Worn out"
        }
      ]
    },
    {
      "key": "way_out",
      "kind": "text",
      "by": "both",
      "label": "The way out I would like to try",
      "help": "Something you can do yourself, without waiting for your partner to go first."
    },
    {
      "key": "not_a_loop",
      "kind": "long_text",
      "by": "both",
      "label": "If I am afraid of what you might do",
      "help": "That is not a loop you share, so leave the map and write it here. Only your therapist reads it, not around the clock. The help page has numbers to call.",
      "reader": "S"
    }
  ]
};
