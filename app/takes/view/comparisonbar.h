#pragma once

#include "takes/take.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace recount
{

class TakePlayer;
class TakesModel;

/// Puts a second take beside the one that is heard, and says clearly which of both, A or B, one
/// listens to. The side that is heard follows the selected take.
class ComparisonBar : public QWidget
{
    Q_OBJECT

public:
    ComparisonBar(TakePlayer &player, const TakesModel &takes, QWidget *parent = nullptr);

    bool isComparing() const;
    bool hearsB() const { return m_hearsB; }
    /// Changes sides; without a comparison nothing happens.
    void switchSides();

Q_SIGNALS:
    /// The take to compare with, empty for none.
    void chosen(const recount::TakeId &id);

private:
    void fill();
    void showSides();

    TakePlayer &m_player;
    const TakesModel &m_takes;
    QComboBox *m_other;
    QPushButton *m_a;
    QPushButton *m_b;
    bool m_hearsB = false;
};

} // namespace recount
