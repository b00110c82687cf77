#pragma once

#include <QWidget>

class QLabel;
class QVariantAnimation;

namespace recount
{

/// A thin line that fills up while one speaks, with notches where a good length begins and ends,
/// and a few words below. It changes slowly and quietly: nothing to stare at.
class ReferenceLightWidget : public QWidget
{
    Q_OBJECT

public:
    enum class Phase {
        Before, ///< shorter than a good length
        Within,
        Beyond,
    };
    Q_ENUM(Phase)

    explicit ReferenceLightWidget(QWidget *parent = nullptr);

    /// A good length reaches from three to five quarters of the reference, to full ten seconds;
    /// 0 hides line and words.
    void setReferenceMs(qint64 referenceMs);
    void setElapsedMs(qint64 elapsedMs);

    qint64 lowerMs() const { return m_lowerMs; }
    qint64 upperMs() const { return m_upperMs; }
    Phase phase() const { return m_phase; }
    QString words() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showPhase(Phase phase);
    QColor fillColor(Phase phase) const;
    QRectF lineRect() const;
    double xOf(qint64 milliseconds) const;

    QLabel *m_words;
    QVariantAnimation *m_fade;
    qint64 m_lowerMs = 0;
    qint64 m_upperMs = 0;
    qint64 m_elapsedMs = 0;
    Phase m_phase = Phase::Before;
    Phase m_fadeFrom = Phase::Before;
};

} // namespace recount
