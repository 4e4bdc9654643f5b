namespace Regiotafel.Cijfers.Voorbeeldland;

/// <summary>Days as numbers, for speed; the days on which something is counted have a name.</summary>
internal static class Dagen
{
    public const int EersteJaar = 2021;
    public const int LaatsteJaar = 2024;

    /// <summary>A period without an end.</summary>
    public const int Open = int.MaxValue;

    /// <summary>The last day of the delivery.</summary>
    public static readonly int Slot = Van(LaatsteJaar, 5, 1);

    public static readonly int Peil2023 = Van(2023, 1, 1);
    public static readonly int Peil2024 = Van(2024, 1, 1);

    public static int Van(int jaar, int maand, int dag) => new DateOnly(jaar, maand, dag).DayNumber;

    public static int Begin(int jaar) => Van(jaar, 1, 1);

    /// <summary>The day, or four weeks and some later when it is in January: the month that counts clients stays whole.</summary>
    public static int BuitenJanuari(int dag) => DateOnly.FromDayNumber(dag).Month == 1 ? dag + 31 : dag;

    public static int Jaar(int dag) => DateOnly.FromDayNumber(dag).Year;
}
