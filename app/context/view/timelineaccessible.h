#pragma once

namespace recount
{

class TimelineWidget;

/// Lets screen readers treat the drawing as a list whose items can be pressed. Installed once;
/// later calls do nothing.
void installTimelineAccessibility();

/// The entries that are drawn are others now.
void forgetTimelineChildren(TimelineWidget *timeline);

} // namespace recount
