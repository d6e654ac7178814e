import './frame/kit.css';
import '../ui/tokens.css';
import '../ui/marks.css';
import './frame/ground.css';
import { start } from '../lib/start';
import { App } from './frame/app';
import { browserPolicies, refuseMarkup } from './frame/trusted-types';

refuseMarkup(browserPolicies());

start('staff', <App />);
