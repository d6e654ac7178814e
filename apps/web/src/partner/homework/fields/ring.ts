const TONES = [0, 0.6, 1.2];
const LENGTH = 0.4;

/**
 * Rings softly three times in so many seconds, by the sound device's own clock, so that a page in the background rings in
 * time. Answers how to call it off. Where a browser makes no sound the words on the page are enough.
 */
export function ringIn(seconds: number): () => void {
  if (typeof AudioContext === 'undefined') return () => undefined;
  const sound = new AudioContext();
  const close = () => void (sound.state !== 'closed' && sound.close().catch(() => undefined));
  const last = TONES.map((after) => tone(sound, sound.currentTime + seconds + after)).at(-1);
  last?.addEventListener('ended', close);
  return close;
}

function tone(sound: AudioContext, at: number): OscillatorNode {
  const [voice, loudness] = [sound.createOscillator(), sound.createGain()];
  voice.frequency.value = 528;
  loudness.gain.setValueAtTime(0, at);
  loudness.gain.linearRampToValueAtTime(0.12, at + 0.05);
  loudness.gain.linearRampToValueAtTime(0, at + LENGTH);
  voice.connect(loudness).connect(sound.destination);
  voice.start(at);
  voice.stop(at + LENGTH);
  return voice;
}
