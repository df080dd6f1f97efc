/** The pane itself: what it checks, its screens, and the way through it by keyboard. */
import "./pane-check.part";
import "./pane-screens.part";
import "./pane-focus.part";
