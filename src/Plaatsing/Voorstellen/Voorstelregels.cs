namespace Regiotafel.Plaatsing.Voorstellen;

/// <summary>Which step may follow which, and how long a step may take (design of Plaatsing, section 5).</summary>
internal static class Voorstelregels
{
    /// <summary>Holds that may run for one case at a time (invariant I4).</summary>
    public const int MeesteVasthoudingen = 3;

    private const string Urgent = "6";
    private const int DagenUrgent = 3;
    private const int Dagen = 5;

    public static bool Loopt(Voorstelstaat staat) =>
        staat is Voorstelstaat.Voorgesteld or Voorstelstaat.InOverweging or Voorstelstaat.Toegezegd;

    public static bool Mag(Voorstelstaat van, Voorstelstaat naar) =>
        (van, naar) switch
        {
            (Voorstelstaat.Voorgesteld, Voorstelstaat.InOverweging) => true,
            (Voorstelstaat.Voorgesteld or Voorstelstaat.InOverweging, Voorstelstaat.Toegezegd) => true,
            (Voorstelstaat.Toegezegd, Voorstelstaat.Geplaatst) => true,
            (_, Voorstelstaat.Afgewezen or Voorstelstaat.Vervallen) => Loopt(van),
            _ => false,
        };

    /// <summary>Working days that one step may take: three when it is urgent, else five.</summary>
    public static int Werkdagen(string? leveringsstatus) => leveringsstatus == Urgent ? DagenUrgent : Dagen;

    /// <summary>Last day of the step that begins on a day. Nothing is decided by silence: afterwards it is only late.</summary>
    public static DateOnly Uiterlijk(DateOnly dag, string? leveringsstatus) =>
        Kern.Werkdagen.Na(dag, Werkdagen(leveringsstatus));

    /// <summary>Last day of the hold unless another is chosen: two steps, considering and promising.</summary>
    public static DateOnly Vasthouden(DateOnly dag, string? leveringsstatus) =>
        Kern.Werkdagen.Na(dag, 2 * Werkdagen(leveringsstatus));
}
