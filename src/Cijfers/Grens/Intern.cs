namespace Regiotafel.Cijfers.Grens;

/// <summary>An exact figure. Only this room can make or read one; as text it says nothing.</summary>
internal readonly struct Intern<T>(T waarde)
{
    private readonly T _waarde = waarde;

    /// <summary>The exact value. Who calls this answers for what leaves the room.</summary>
    public T Lees() => _waarde;

    public override string ToString() => "intern";
}
