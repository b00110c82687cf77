#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace recount
{

/// A scrolling column of a width that reads well, centred when there is more room.
class PracticeColumn : public QScrollArea
{
    Q_OBJECT

public:
    explicit PracticeColumn(QWidget *parent = nullptr);

    void add(QWidget *widget);
    /// Some air between two groups.
    void addGap(int pixels);
    /// Scrolls so that as much as possible of `part` is seen, its top in any case.
    void bringIntoView(QWidget *part);
    void scrollToTop();

protected:
    void changeEvent(QEvent *event) override;

private:
    void limitWidth();

    QWidget *m_column = nullptr;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace recount
