#pragma once

class QSize;
class QWidget;

namespace recount
{

/// Resizes a window to what it would like, or to what its screen has room for: large letters make
/// a screen small.
void resizeOnScreen(QWidget &window, const QSize &wanted);

} // namespace recount
