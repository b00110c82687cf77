#pragma once

#include <QList>
#include <QWidget>

namespace recount
{

/// The last seconds of a recording as a quiet row of thin bars that wanders to the left. It
/// shows that sound arrives, and asks for no attention.
class LevelStripWidget : public QWidget
{
    Q_OBJECT

public:
    explicit LevelStripWidget(QWidget *parent = nullptr);

    /// One more reading, dBFS; called up to 25 times a second, shown at half that rate.
    void append(double peakDb);
    void clear();

    QSize sizeHint() const override { return {160, 28}; }
    QSize minimumSizeHint() const override { return {60, 28}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<double> m_peaks; ///< shares of the height, the latest last
    double m_half = -1.0;  ///< the first of two readings that share a bar
};

} // namespace recount
