// Made from the files in content by `npm run exercises`. Change those.
export const staffNotes: Record<string, string> = {
  'A05-1': "Needs that are concrete enough to become an agreement. Whether the involved partner asks without pleading and declines without attacking. Follow-through from week to week. Needs that ask for control of the other person belong in a talk alone.",
  'A07-1': "The pull towards detail that feeds images rather than safety. What lies beneath each question. Readiness to hear answers, and the number at the end rising from list to list. Questions about present danger come first.",
  'B01-1': "A shared story that has room for both lines without shifting blame for the breach. Years that stand on one line only. What went unsaid, and why it seemed unsayable. A season marked by fear belongs in a talk alone before anything is opened.",
  'B02-1': "Small, dated bids instead of verdicts. Curiosity about the other. Any slide from understanding into blame for the breach, which stays with its doer. Anything in the last box is read before the session, and never brought into it.",
  'B03-1': "Whether a summary comes before any reply. The two numbers over several weeks, and a lasting gap between them. Topics that are too large for home. One partner who never chooses the topic.",
  'B04-1': "Support that fits the wish, and no fixing. Whether talks stay outside the relationship or turn towards it. One partner who always tells and one who always listens. Stress that points to risk at work, to debt or to drink.",
  'B05-1': "Knowledge of the other that is brought up to date from week to week. Questions that follow an answer instead of testing it. One guest who passes on nearly everything. An interview that turns into questioning about the breach belongs in a session.",
  'B06-1': "Needs that are clear and come from both. Boundaries that are a step of the writer's own rather than control of the other. A page without a single need, or one that gives everything away. A line somebody is afraid to draw calls for a talk alone.",
  'B07-1': "The cycle seen as a shared opponent while the breach stays owned by its doer. The softer feeling under the move. Giving in from fear is no cycle: look at the private box and screen alone before the maps are opened.",
  'B09-1': "Requests without blame, in all four steps. A softer opening with each week. Requests that are really orders, and needs that are given up at the first no. What was not dared, and whether fear is the reason.",
  'B10-1': "Repair that comes sooner and is taken more often. Who always reaches first. A page that retells the other's part. Anything in the private box is a safety matter and is never opened with the rest.",
  'C01-1': "A vulnerable request that is met, and what happens in the body afterwards. Who always responds and never reaches. Comfort given out of duty. Tightening that repeats calls for a slower step in the session.",
  'C05-1': "Hope that has room for what happened. Emptiness or pressure in one of the two pages. A page written to persuade. Either partner may decline without giving a reason.",
};
