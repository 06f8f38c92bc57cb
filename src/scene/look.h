// Names for how a scene looks; draw/theme.h gives them colours and pixels.
#pragma once

namespace zhixiao::scene {

// Colours by their meaning. OnBrand: on a brand-coloured button. OnBand: on Surface::Band. OnInk:
// on the button that leaves the rights pages, which is as dark as ink.
enum class Tone {
    Ink,
    Soft,
    Brand,
    OnBrand,
    OnBand,
    OnBandSoft,
    Women,
    Children,
    Good,
    Slow,
    Late,
    Bad,
    None,
    OnInk,
};

// Text styles. Sizes and line heights in CSS px, in this order: 48/56, 30/38, 24/32, 24/32 in
// semibold for figures, 19/28, 17/28, 14/22.
enum class TextStyle { Figure, Display, Title, Number, Heading, Body, Caption };

enum class Align { Start, Center, End };

// Shapes that stand beside a word, never instead of it, in this order: ● ◐ ▲ ◆ ■ ○, the rounded
// square of a plan, ◉ ⧗ □.
enum class Mark {
    Dot,
    HalfDot,
    Triangle,
    Diamond,
    Square,
    Ring,
    Swatch,
    RingedDot,
    Hourglass,
    Box
};

// Line icons, in the order of assets/icons.json.
enum class Icon {
    House,
    Target,
    Info,
    Back,
    Next,
    Gauge,
    Building,
    Chart,
    People,
    Book,
    Document,
    Shield,
    Sun,
    TextSize,
    Table,
    Search,
    Printer,
    Down,
    Leave,
    Phone,
    Message,
    Device,
    Briefcase,
    Baby,
    School,
    Hand,
    Warning,
    Pin,
    Sprout,
    Scales,
    Copy,
    Heart,
    Swap,
    Lock,
    Trash,
    Plus,
    Minus,
    Qr,
    Clock,
    Check,
};

// The ground behind a group.
enum class Surface {
    None,
    Card, // rounded, hairline, one soft shadow; padding of its own
    Band, // brand colour behind the first rows, from the top of the pane (home)
    Bar,  // surface colour with a hairline at the side of the page (bottom bar, rail)
    Pane, // surface colour, hairline at the right: the list of a wide page
    Row,  // a line of a list, hairline beneath, at least 60 px high
    Tint, // brand tint, rounded (selected row, icon tile)
    WomenTint,
    ChildrenTint,
};

// How a group lays out its children.
enum class Arrange {
    Column,  // one below the other, full width
    Row,     // side by side, centred on the cross axis; a child with `grow` takes what is left
    Wrap,    // side by side, continuing on the next line
    Grid,    // equal columns, as many as fit with `column_min`
    Baseline // like Row, but on a common text baseline
};

} // namespace zhixiao::scene
