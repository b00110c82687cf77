#pragma once

#include "takes/micstatus.h"

#include <QWidget>

namespace recount
{

/// A small level bar from -60 to 0 dBFS: how loud it is now, where the room's noise lies, and a
/// mark with a word when the sound is cut off at its top.
class LevelWidget : public QWidget
{
    Q_OBJECT

public:
    explicit LevelWidget(QWidget *parent = nullptr);

    void setLevel(const MicLevel &level);
    /// Nothing is heard now: an empty bar.
    void clear();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSize sizeWithBar(int length) const;
    QString clipWord() const;
    double share(double decibels) const;

    MicLevel m_level;
    bool m_active = false;
};

} // namespace recount
