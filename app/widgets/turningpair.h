#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;

namespace recount
{

/// Two rows of widgets beside each other, the second one below the first where it would leave it
/// too little room.
class TurningPair : public QWidget
{
    Q_OBJECT

public:
    /// `leastFirst` is the room that the first row needs beside the second, in characters.
    TurningPair(int leastFirst, int gap, QWidget *parent = nullptr);

    /// The one that takes what room there is.
    QHBoxLayout *first() const { return m_first; }
    QHBoxLayout *second() const { return m_second; }
    /// Looks again after the second row has changed.
    void turn();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int m_leastFirst;
    QBoxLayout *m_both;
    QHBoxLayout *m_first;
    QHBoxLayout *m_second;
};

} // namespace recount
