import legend from './speaker-legend.css?inline';
import panel from './speaker-panel.css?inline';
import speakers from './speakers.css?inline';

export const panelStyles = [speakers, panel];
export const legendStyles = [speakers, legend];
