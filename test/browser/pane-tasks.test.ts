/** What a user gets done in the pane. */
import "./pane-findings.part";
import "./pane-plan.part";
import "./pane-vacancies.part";
import "./pane-whole-path.part";
