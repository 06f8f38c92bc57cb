// The words with which a scene says how it looks; their values in pixels and colours are drawing's.
#pragma once

namespace zhixiao::scene {

// Colours by what they mean. OnBrand: upon a brand-coloured button; OnBand: upon Surface::Band;
// OnInk: upon the button that leaves the rights part, which is as dark as ink.
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

// Sizes and line heights: 48/56, 30/38, 24/32, 19/28, 17/28, 14/22 px; Number is a 24/32 semibold
// figure.
enum class TextStyle { Figure, Display, Title, Number, Heading, Body, Caption };

enum class Align { Start, Center, End };

// Shapes that go with a word, never instead of one: ● ◐ ▲ ◆ ■ ○, the rounded square of a plan, ◉ ⧗
// □.
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

// Line icons; the order is that of assets/icons.json.
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

// What lies behind a group.
enum class Surface {
    None,
    Card, // rounded, hairline, one soft shadow; padding of its own
    Band, // brand colour from the top of its pane down behind the first rows (home)
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
