#pragma once

#include <QComboBox>

namespace recount
{

/// A combo box that leaves out the middle of a choice too long for it instead of cutting through
/// a letter. The whole choice stands first in its tooltip then.
class ElidingComboBox : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// The current choice as far as there is room for it.
    QString shownText() const;
};

} // namespace recount
